import { Image } from "../lib/image.tsx";
import css from "./opinion-list.module.css";
import { StoryLink } from "./story-item.tsx";
import type { Story } from "./story.ts";

/** Opinion: who speaks, and what is said; on a page of its own, in brief how. */
export function OpinionList({ stories, page }: { stories: readonly Story[]; page: boolean }) {
  return (
    <ul className={css.opinions} data-page={page || undefined}>
      {stories.map((story) => (
        <li key={story.id}>
          {story.picture && (
            <div className={css.portrait}>
              <Image
                picture={{ ...story.picture, alt: "" }}
                sizes="56px"
                loading="lazy"
                crop="square"
              />
            </div>
          )}
          <div>
            <p className={css.author}>{story.author ?? story.source}</p>
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
