import { Image } from "../lib/image.tsx";
import { formatShort } from "../lib/moment.ts";
import { WarmLink } from "../lib/warm-link.tsx";
import { useWords } from "../lib/words.ts";
import { Headline } from "./headline.tsx";
import css from "./story-item.module.css";
import type { Story } from "./story.ts";

/** The headline of a story, leading to it. */
export function StoryLink({ story }: { story: Story }) {
  return (
    <WarmLink to={`/a/${story.id}`} className={css.link}>
      <Headline title={story.title} breaks={story.breaks} />
    </WarmLink>
  );
}

/** Where a story comes from and when, under its headline; `note` says more, such as why it is recommended. */
export function StoryFacts({ story, note }: { story: Story; note?: string | undefined }) {
  const words = useWords();

  return (
    <p className={css.facts}>
      {story.media && <span className={css.media}>{words.kinds[story.media]}</span>}
      <span>{story.source}</span>
      <time dateTime={story.publishedAt}>{formatShort(story.publishedAt)}</time>
      {note && <span>{note}</span>}
    </p>
  );
}

/** A row of a list: headline, facts, and the picture where there is one. */
export function StoryItem({ story, note }: { story: Story; note?: string | undefined }) {
  return (
    <article className={css.item}>
      <h3>
        <StoryLink story={story} />
      </h3>
      <StoryFacts story={story} note={note} />
      {story.picture && (
        <div className={css.picture}>
          <Image
            picture={{ ...story.picture, alt: "" }}
            sizes="148px"
            loading="lazy"
            crop="photo"
          />
        </div>
      )}
    </article>
  );
}
