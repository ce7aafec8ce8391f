import { useWords } from "../lib/words.ts";
import type { BlockOf } from "./block.ts";
import css from "./footnotes.module.css";
import { RichText } from "./rich-text.tsx";

/** Notes at the end of an article, each with a way back to its place in the text. */
export function Footnotes({ footnotes }: { footnotes: readonly BlockOf<"footnote">[] }) {
  const words = useWords();
  if (footnotes.length === 0) return null;

  return (
    <section className={css.notes} aria-label={words.notes}>
      <ol>
        {footnotes.map(({ id, text }, position) => (
          <li key={position} id={`note-${id}`}>
            <RichText text={text} />{" "}
            <a href={`#ref-${id}`} aria-label={words.backToText}>
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
