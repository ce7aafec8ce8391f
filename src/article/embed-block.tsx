import { useState } from "react";
import { useWords } from "../lib/words.ts";
import type { BlockOf } from "./block.ts";
import css from "./media-block.module.css";

/** A player of another site. Nothing is asked of that site until the reader presses. */
export function EmbedBlock({ block }: { block: BlockOf<"embed"> }) {
  const words = useWords();
  const [wanted, setWanted] = useState(false);

  return (
    <figure className={css.media} data-address={block.src}>
      {wanted ? (
        // Scripts and their own origin are what players of other sites need; neither opens ours to them.
        <iframe
          src={block.src}
          title={block.title}
          width={block.width}
          height={block.height}
          // A player needs scripts and its own origin; that origin is another than ours, so neither opens this page.
          // oxlint-disable-next-line react/iframe-missing-sandbox
          sandbox="allow-scripts allow-same-origin allow-presentation"
          allow="fullscreen"
          referrerPolicy="no-referrer"
        />
      ) : (
        <button type="button" onClick={() => setWanted(true)}>
          <strong>{block.title}</strong>
          <span>{words.loadEmbed(new URL(block.src).hostname)}</span>
        </button>
      )}
    </figure>
  );
}
