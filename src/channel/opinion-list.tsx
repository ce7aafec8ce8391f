import { Image } from "../lib/image.tsx";
import css from "./opinion-list.module.css";
import { StoryLink } from "./story-item.tsx";
import type { Story } from "./story.ts";

/** Opinion: who speaks, and what is said. */
export function OpinionList({ stories }: { stories: readonly Story[] }) {
  return (
    <ul className={css.opinions}>
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
            <p>{story.author ?? story.source}</p>
            <h3>
              <StoryLink story={story} />
            </h3>
          </div>
        </li>
      ))}
    </ul>
  );
}
