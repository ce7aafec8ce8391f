import { useYear } from "../lib/clock.ts";
import { NearImage } from "../lib/near-image.tsx";
import { formatShort } from "../lib/moment.ts";
import css from "./opinion-list.module.css";
import { StoryLink } from "./story-item.tsx";
import type { Story } from "./story.ts";

/** Opinion: who speaks, and what is said; on a page of its own, when and in brief how. */
export function OpinionList({ stories, page }: { stories: readonly Story[]; page: boolean }) {
  const year = useYear();

  return (
    <ul className={css.opinions} data-columns data-page={page || undefined}>
      {stories.map((story) => (
        <li key={story.id}>
          {story.picture && (
            <div className={css.portrait}>
              <NearImage picture={{ ...story.picture, alt: "" }} sizes="56px" crop="square" />
            </div>
          )}
          <div>
            <p className={css.author}>
              {story.author ?? story.source}
              {page && (
                <time dateTime={story.publishedAt}>{formatShort(story.publishedAt, year)}</time>
              )}
            </p>
            <h3>
              <StoryLink story={story} />
            </h3>
            {page && story.summary && <p className={css.summary}>{story.summary}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
