import { Link } from "react-router";
import { useWords } from "../lib/words.ts";
import css from "./contents.module.css";
import type { Section } from "./sections.ts";

type ContentsProps = {
  sections: readonly Section[];
  current: string | undefined;
  onChoose?: () => void;
};

/** The headings of an article, the one being read marked. Following one moves the focus to it as well. */
export function Contents({ sections, current, onChoose }: ContentsProps) {
  const words = useWords();
  const choose = (id: string) => {
    onChoose?.();
    document.getElementById(id)?.focus({ preventScroll: true });
  };

  return (
    <nav aria-label={words.contents}>
      <ol className={css.contents}>
        {sections.map(({ id, level, title }) => (
          <li key={id} data-level={level}>
            <Link
              to={`#${id}`}
              aria-current={id === current ? "true" : undefined}
              onClick={() => choose(id)}
            >
              {title}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
