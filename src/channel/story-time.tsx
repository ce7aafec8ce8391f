import { useYear } from "../lib/clock.ts";
import { formatShort } from "../lib/moment.ts";
import { CommentCount } from "./comment-counts.tsx";
import css from "./story-item.module.css";
import type { Story } from "./story.ts";

/** When a story was published and how many comments it has, where a list says nothing else of it. */
export function StoryTime({ story }: { story: Story }) {
  const year = useYear();

  return (
    <p className={css.facts}>
      <time dateTime={story.publishedAt}>{formatShort(story.publishedAt, year)}</time>
      <CommentCount id={story.id} />
    </p>
  );
}
