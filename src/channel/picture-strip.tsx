import { Image } from "../lib/image.tsx";
import { useWords } from "../lib/words.ts";
import css from "./picture-strip.module.css";
import { StoryLink } from "./story-item.tsx";
import type { Story } from "./story.ts";

type PictureStripProps = {
  stories: readonly Story[];
  name: string;
  shape?: "photo" | "wide";
  grid?: boolean;
};

/** Stories led by their pictures: a row that phones push sideways, or with `grid` as many rows as it takes. */
export function PictureStrip({ stories, name, shape = "photo", grid = false }: PictureStripProps) {
  const words = useWords();

  return (
    // A strip that scrolls is reached by the keyboard, so that the arrow keys can push it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div
      className={grid ? css.grid : css.strip}
      tabIndex={grid ? undefined : 0}
      role="group"
      aria-label={name}
    >
      <ul>
        {stories.map((story) => (
          <li key={story.id}>
            {story.picture && (
              <Image
                picture={{ ...story.picture, alt: "" }}
                sizes="(width < 60rem) 72vw, 270px"
                loading="lazy"
                crop={shape}
              />
            )}
            <h3>
              {story.media === "video" && <span className={css.media}>{words.kinds.video}</span>}
              {story.media === "audio" && <span className={css.media}>{words.kinds.audio}</span>}
              <StoryLink story={story} />
            </h3>
          </li>
        ))}
      </ul>
    </div>
  );
}
