import { useHeld } from "../lib/held.ts";
import type { BlockOf } from "./block.ts";
import { Caption } from "./figure.tsx";
import css from "./media-block.module.css";

/**
 * A film in the browser's own player: nothing is loaded but its still and first facts until it is asked for, and for
 * who saves data not even these, unless a server drew them.
 */
export function VideoBlock({ block }: { block: BlockOf<"video"> }) {
  const { isHeld } = useHeld(block.poster ?? "", true);

  return (
    <figure className={css.media}>
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- the tracks are in the list below */}
      <video
        controls
        playsInline
        preload={isHeld ? "none" : "metadata"}
        poster={isHeld ? undefined : block.poster}
        width={block.width}
        height={block.height}
        aria-label={block.title}
      >
        {block.sources.map(({ src, type }) => (
          <source key={src} src={src} type={type} />
        ))}
        {block.tracks.map(({ src, lang, label }) => (
          <track key={src} kind="captions" src={src} srcLang={lang} label={label} default />
        ))}
        {block.title}
      </video>
      <Caption
        caption={block.caption ?? block.title}
        credit={block.credit}
        address={block.sources[0]?.src}
      />
    </figure>
  );
}
