import { NearImage } from "../lib/near-image.tsx";
import css from "./opinion-list.module.css";
import { StoryLink } from "./story-item.tsx";
import { StoryTime } from "./story-time.tsx";
import type { Story } from "./story.ts";

/** Opinion: who speaks, and what is said; on a page of its own, when and in brief how. */
export function OpinionList({ stories, page }: { stories: readonly Story[]; page: boolean }) {
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
            <div className={css.author}>
              {story.author ?? story.source}
              {page && <StoryTime story={story} />}
            </div>
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
