import { type ComponentProps, useRef } from "react";
import { Image, srcSetOf } from "./image.tsx";
import css from "./image.module.css";
import { useNear } from "./near.ts";

/** Browsers fetch lazy pictures from up to 2,500 pixels away; what a list shows is small and comes sooner than that. */
const DISTANCE = "50px";

/**
 * A picture that is asked for when it is nearly in view, its place kept until then: in lists and strips, of which many
 * readers see the first few. Without JavaScript it is there from the start, in WebP; a crop by its smallest file.
 */
export function NearImage(props: Omit<ComponentProps<typeof Image>, "loading">) {
  const place = useRef<SVGSVGElement>(null);
  const { src, alt, width = 3, height = 2, sources } = props.picture;
  if (useNear(place, DISTANCE)) return <Image {...props} loading="lazy" />;

  const shape = css[props.crop ?? "own"];
  const webp = sources.find(({ type }) => type === "image/webp");
  const [smallest] = webp?.srcset.toSorted((one, other) => one.width - other.width) ?? [];
  return (
    <>
      <svg
        ref={place}
        viewBox={`0 0 ${width} ${height}`}
        className={`${css.waiting} ${shape}`}
        {...(alt ? { role: "img", "aria-label": alt } : { "aria-hidden": true })}
      />
      <noscript>
        <img
          className={shape}
          src={smallest?.src ?? src}
          {...(webp && !props.crop && { srcSet: srcSetOf(webp), sizes: props.sizes })}
          alt={alt}
          width={width}
          height={height}
          loading="lazy"
        />
      </noscript>
    </>
  );
}
