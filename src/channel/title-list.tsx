import { useYear } from "../lib/clock.ts";
import { formatShort } from "../lib/moment.ts";
import { StoryLink } from "./story-item.tsx";
import type { Story } from "./story.ts";
import css from "./title-list.module.css";

type TitleListProps = { stories: readonly Story[]; timed?: boolean };

/** Headlines with their times and nothing else, for narrow columns; with `timed`, the time stands first. */
export function TitleList({ stories, timed = false }: TitleListProps) {
  const year = useYear();

  return (
    <ul className={css.titles} data-columns data-timed={timed || undefined}>
      {stories.map((story) => (
        <li key={story.id}>
          <h3>
            <StoryLink story={story} />
          </h3>
          <time dateTime={story.publishedAt}>{formatShort(story.publishedAt, year)}</time>
        </li>
      ))}
    </ul>
  );
}
