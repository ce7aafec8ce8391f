import { useRef } from "react";
import { useWords } from "../lib/words.ts";
import type { BlockOf } from "./block.ts";
import { Figure } from "./figure.tsx";
import css from "./gallery-block.module.css";

/** Pictures one at a time: pushed with a finger or the arrow keys, or turned with the two buttons. */
export function GalleryBlock({ block, first }: { block: BlockOf<"gallery">; first: boolean }) {
  const words = useWords();
  const strip = useRef<HTMLUListElement>(null);
  const total = block.images.length;
  const name = block.caption ?? words.kinds.gallery;
  const turn = (direction: 1 | -1) => {
    const { current } = strip;
    current?.scrollBy({ left: direction * current.clientWidth });
  };

  return (
    <div className={css.gallery} role="group" aria-label={name}>
      {/* What scrolls is reached by the keyboard, so that the arrow keys can push it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul ref={strip} tabIndex={0} aria-label={name}>
        {block.images.map((picture, position) => (
          <li key={position}>
            <Figure
              picture={picture}
              loading={position > 0 ? "near" : first ? "eager" : "lazy"}
              note={words.pictureOf(position + 1, total)}
            />
          </li>
        ))}
      </ul>
      {total > 1 && (
        <p className={css.turns}>
          {block.caption && <span>{block.caption}</span>}
          <button type="button" onClick={() => turn(-1)}>
            {words.previousPicture}
          </button>
          <button type="button" onClick={() => turn(1)}>
            {words.nextPicture}
          </button>
        </p>
      )}
    </div>
  );
}
