import { useYear } from "../lib/clock.ts";
import { formatShort } from "../lib/moment.ts";
import css from "./hotline-list.module.css";
import { StoryLink } from "./story-item.tsx";
import type { Story } from "./story.ts";

/** Readers' questions, each with the state it is in; the article's 肩题 says the state. */
export function HotlineList({ stories }: { stories: readonly Story[] }) {
  const year = useYear();

  return (
    <ul className={css.questions}>
      {stories.map((story) => (
        <li key={story.id}>
          {story.introTitle && (
            <span className={css.state} data-state={story.introTitle}>
              {story.introTitle}
            </span>
          )}
          <h3>
            <StoryLink story={story} />
          </h3>
          <time dateTime={story.publishedAt}>{formatShort(story.publishedAt, year)}</time>
        </li>
      ))}
    </ul>
  );
}
