import type { ReactNode } from "react";
import { NearImage } from "../lib/near-image.tsx";
import { useYear } from "../lib/clock.ts";
import { formatShort } from "../lib/moment.ts";
import { useWords } from "../lib/words.ts";
import { Headline } from "./headline.tsx";
import css from "./story-item.module.css";
import type { Story } from "./story.ts";

/** The headline of a story, leading to it. */
export function StoryLink({ story }: { story: Story }) {
  return (
    <a href={`/a/${story.id}`} className={css.link} data-kind={story.kind}>
      <Headline title={story.title} breaks={story.breaks} />
    </a>
  );
}

/** Where a story comes from and when, under its headline; `note` says more, such as why it is recommended. */
export function StoryFacts({ story, note }: { story: Story; note?: ReactNode }) {
  const words = useWords();
  const year = useYear();

  return (
    <p className={css.facts} data-about={story.id}>
      {story.media && <span className={css.media}>{words.kinds[story.media]}</span>}
      <span>{story.source}</span>
      <time dateTime={story.publishedAt}>{formatShort(story.publishedAt, year)}</time>
      {note && <span>{note}</span>}
    </p>
  );
}

type StoryItemProps = { story: Story; note?: ReactNode; children?: ReactNode };

/** A row of a list: headline, what `children` say of it, facts, and the picture where there is one. */
export function StoryItem({ story, note, children }: StoryItemProps) {
  return (
    <article className={css.item}>
      <h3>
        <StoryLink story={story} />
      </h3>
      {children}
      <StoryFacts story={story} note={note} />
      {story.picture && (
        <div className={css.picture}>
          <NearImage picture={{ ...story.picture, alt: "" }} sizes="148px" crop="photo" />
        </div>
      )}
    </article>
  );
}
