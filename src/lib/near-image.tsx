import { type ComponentProps, useRef } from "react";
import { Image } from "./image.tsx";
import css from "./image.module.css";
import { useNear } from "./near.ts";

/** Browsers fetch lazy pictures from up to 2,500 pixels away; what a list shows is small and comes sooner than that. */
const DISTANCE = "100px";

/**
 * A picture that is asked for when it is nearly in view, its place kept until then: in lists and strips, of which many
 * readers see the first few. Without JavaScript it is there from the start.
 */
export function NearImage(props: Omit<ComponentProps<typeof Image>, "loading">) {
  const place = useRef<SVGSVGElement>(null);
  const { alt, width = 3, height = 2 } = props.picture;
  if (useNear(place, DISTANCE)) return <Image {...props} loading="lazy" />;

  return (
    <>
      <svg
        ref={place}
        viewBox={`0 0 ${width} ${height}`}
        className={`${css.waiting} ${css[props.crop ?? "own"]}`}
        {...(alt ? { role: "img", "aria-label": alt } : { "aria-hidden": true })}
      />
      <noscript>
        <Image {...props} loading="lazy" />
      </noscript>
    </>
  );
}
