import type { MouseEvent } from "react";
import { Link } from "react-router";
import { useWords } from "../lib/words.ts";
import css from "./contents.module.css";
import type { Section } from "./sections.ts";

type ContentsProps = { sections: readonly Section[]; current: string | undefined };

/** The headings of an article, the one being read marked. Following one moves the focus to it as well. */
export function Contents({ sections, current }: ContentsProps) {
  const words = useWords();
  return (
    <nav aria-label={words.contents}>
      <ol className={css.contents}>
        {sections.map(({ id, level, title }) => (
          <li key={id} data-level={level}>
            <Link
              to={`#${id}`}
              aria-current={id === current ? "true" : undefined}
              onClick={(event) => choose(event, id)}
            >
              {title}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A sheet is closed first: as long as it is open, nothing outside it takes the focus. */
function choose(event: MouseEvent<HTMLElement>, id: string) {
  event.currentTarget.closest("dialog")?.close();
  document.getElementById(id)?.focus({ preventScroll: true });
}
