import { formatShort } from "../lib/moment.ts";
import { StoryLink } from "./story-item.tsx";
import type { Story } from "./story.ts";
import css from "./title-list.module.css";

/** Headlines with their times and nothing else, for narrow columns. */
export function TitleList({ stories }: { stories: readonly Story[] }) {
  return (
    <ul className={css.titles}>
      {stories.map((story) => (
        <li key={story.id}>
          <h3>
            <StoryLink story={story} />
          </h3>
          <time dateTime={story.publishedAt}>{formatShort(story.publishedAt)}</time>
        </li>
      ))}
    </ul>
  );
}
