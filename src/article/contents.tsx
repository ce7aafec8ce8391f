import type { MouseEvent } from "react";
import { useWords } from "../lib/words.ts";
import css from "./contents.module.css";
import type { Section } from "./sections.ts";

type ContentsProps = { sections: readonly Section[]; current: string | undefined };

/** The headings of an article, the one being read marked. */
export function Contents({ sections, current }: ContentsProps) {
  const words = useWords();
  return (
    <nav aria-label={words.contents}>
      <ol className={css.contents}>
        {sections.map(({ id, level, title }) => (
          <li key={id} data-level={level}>
            <a
              href={`#${id}`}
              aria-current={id === current ? "true" : undefined}
              onClick={closeSheet}
            >
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A sheet is closed first: as long as it is open, nothing outside it takes the focus. */
function closeSheet({ currentTarget }: MouseEvent<HTMLElement>) {
  currentTarget.closest("dialog")?.close();
}
