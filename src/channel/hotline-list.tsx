import css from "./hotline-list.module.css";
import { StoryLink } from "./story-item.tsx";
import { StoryTime } from "./story-time.tsx";
import type { Story } from "./story.ts";

/** Readers' questions, each with the state it is in; the article's 肩题 says the state. */
export function HotlineList({ stories }: { stories: readonly Story[] }) {
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
          <StoryTime story={story} />
        </li>
      ))}
    </ul>
  );
}
