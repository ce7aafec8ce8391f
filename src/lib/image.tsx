import { useState } from "react";
import { preload } from "react-dom";
import css from "./image.module.css";
import type { Picture } from "./picture.ts";
import { useWords } from "./words.ts";

type ImageProps = {
  picture: Picture;
  /** How wide it is shown, for the browser to choose a file: the `sizes` of HTML. */
  sizes: string;
  /** `eager` for what is seen at once, `lazy` for all else. */
  loading: "eager" | "lazy";
  /** What lists crop to; an article shows a picture's own shape. */
  crop?: "wide" | "photo" | "square";
};

/**
 * A picture in its best format and width, its place reserved by attributes alone (inline styles would need a hole in
 * the Content-Security-Policy); what does not load is told by its alt text in the same place. One that is seen at once
 * is named in the head already; a browser that lacks its format passes that by.
 */
export function Image({ picture, sizes, loading, crop }: ImageProps) {
  const words = useWords();
  const [failed, setFailed] = useState(false);
  const { src, alt, width, height, sources } = picture;
  const [best] = sources;
  const shape = crop ? css[crop] : width && height ? css.own : css.photo;

  // By a server only: in the browser the element itself is as soon.
  if (loading === "eager" && best && typeof document === "undefined") {
    preload(src, {
      as: "image",
      type: best.type,
      imageSrcSet: srcSetOf(best),
      imageSizes: sizes,
      fetchPriority: "high",
    });
  }
  if (failed) {
    return (
      <span className={css.failed}>
        <svg viewBox={`0 0 ${width ?? 3} ${height ?? 2}`} className={shape} aria-hidden="true" />
        <span>{alt || words.pictureFailed}</span>
      </span>
    );
  }
  return (
    <picture className={css.picture}>
      {sources.map((source, position) => (
        <source key={position} type={source.type} sizes={sizes} srcSet={srcSetOf(source)} />
      ))}
      <img
        className={shape}
        src={src}
        alt={alt}
        width={width}
        height={height}
        loading={loading}
        fetchPriority={loading === "eager" ? "high" : "auto"}
        decoding="async"
        onError={() => setFailed(true)}
      />
    </picture>
  );
}

/** The files of a format as the `srcset` of HTML. */
export const srcSetOf = ({ srcset }: Picture["sources"][number]) =>
  srcset.map((file) => `${file.src} ${file.width}w`).join(", ");
