import type { MouseEvent } from "react";
import { useWords } from "../lib/words.ts";
import css from "./contents.module.css";
import { useReadingPlace } from "./reading-place.ts";
import type { Section } from "./sections.ts";

/** The headings of an article, the one being read marked. */
export function Contents({ sections }: { sections: readonly Section[] }) {
  const words = useWords();
  const { section } = useReadingPlace();

  return (
    <nav aria-label={words.contents}>
      <ol className={css.contents}>
        {sections.map(({ id, level, title }) => (
          <li key={id} data-level={level}>
            <a
              href={`#${id}`}
              aria-current={id === section ? "true" : undefined}
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
