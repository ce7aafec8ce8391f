import { StoryLink } from "../channel/story-item.tsx";
import type { Story } from "../channel/story.ts";
import { useWords } from "../lib/words.ts";
import css from "./neighbours.module.css";

type NeighboursProps = { previous?: Story | undefined; next?: Story | undefined };

/** The articles before and after this one in its channel. */
export function Neighbours({ previous, next }: NeighboursProps) {
  const words = useWords();
  if (!previous && !next) return null;

  return (
    <nav className={css.neighbours} data-columns aria-label={`${words.previous}、${words.next}`}>
      {previous && (
        <p className={css.previous}>
          <small>{words.previous}</small>
          <StoryLink story={previous} />
        </p>
      )}
      {next && (
        <p className={css.next}>
          <small>{words.next}</small>
          <StoryLink story={next} />
        </p>
      )}
    </nav>
  );
}
