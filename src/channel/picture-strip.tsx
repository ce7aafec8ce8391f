import type { ComponentProps } from "react";
import { useHeld } from "../lib/held.ts";
import { Image } from "../lib/image.tsx";
import { NearImage } from "../lib/near-image.tsx";
import { useWords } from "../lib/words.ts";
import css from "./picture-strip.module.css";
import { StoryLink } from "./story-item.tsx";
import { StoryTime } from "./story-time.tsx";
import type { Story } from "./story.ts";

type PictureStripProps = {
  stories: readonly Story[];
  name: string;
  shape?: "photo" | "wide";
  grid?: boolean;
};

/** Stories led by their pictures: a row that phones push sideways, or with `grid` as many rows as it takes, with their times. */
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
      <ul data-columns>
        {stories.map((story, position) => (
          <li key={story.id}>
            {story.picture && (
              <StripImage
                picture={{ ...story.picture, alt: "" }}
                sizes={sizesOf(grid, position)}
                crop={shape}
                isFirst={grid && position === 0}
              />
            )}
            <h3>
              {story.media === "video" && <span className={css.media}>{words.kinds.video}</span>}
              {story.media === "audio" && <span className={css.media}>{words.kinds.audio}</span>}
              <StoryLink story={story} />
            </h3>
            {grid && <StoryTime story={story} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

type StripImageProps = ComponentProps<typeof NearImage> & { isFirst: boolean };

function StripImage({ isFirst, ...image }: StripImageProps) {
  return isFirst ? <FirstImage {...image} /> : <NearImage {...image} />;
}

/** The first of a grid is the largest thing on its page; held back, it waits like the rest. */
function FirstImage(image: ComponentProps<typeof NearImage>) {
  const { isHeld } = useHeld(image.picture.src, true);
  return isHeld ? <NearImage {...image} /> : <Image {...image} loading="eager" />;
}

/** In a grid the first may have the whole width. */
function sizesOf(grid: boolean, position: number): string {
  if (!grid) return "(width < 60rem) 72vw, 270px";
  return `(width < 60rem) 100vw, ${position === 0 ? 784 : 380}px`;
}
