import { pictures } from "../lib/pictures.ts";
import { usePreference } from "../lib/preference.ts";
import { useWords } from "../lib/words.ts";
import type { BlockOf } from "./block.ts";
import { Caption } from "./figure.tsx";
import css from "./media-block.module.css";
import { RichText } from "./rich-text.tsx";

/** A recording in the browser's own player, with what is said in it. */
export function AudioBlock({ block }: { block: BlockOf<"audio"> }) {
  const words = useWords();
  const savesData = usePreference(pictures) === "asked";

  return (
    <figure className={css.media}>
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- the transcript below says what is heard */}
      <audio controls preload={savesData ? "none" : "metadata"} aria-label={block.title}>
        {block.sources.map(({ src, type }) => (
          <source key={src} src={src} type={type} />
        ))}
      </audio>
      <Caption caption={block.title} credit={block.credit} address={block.sources[0]?.src} />
      {block.transcript.length > 0 && (
        <details>
          <summary>{words.transcript}</summary>
          {block.transcript.map((text, position) => (
            <p key={position}>
              <RichText text={text} />
            </p>
          ))}
        </details>
      )}
    </figure>
  );
}
