import { useHeld } from "../lib/held.ts";
import { Image } from "../lib/image.tsx";
import { CommentCount } from "./comment-counts.tsx";
import css from "./lead-story.module.css";
import { StoryFacts, StoryLink } from "./story-item.tsx";
import type { Story } from "./story.ts";

/** The story that a page leads with: its picture at once, if not held back, its headline largest. */
export function LeadStory({ story }: { story: Story }) {
  const { isHeld } = useHeld(story.picture?.src ?? "", true);

  return (
    <article className={css.lead} data-columns>
      {story.picture && !isHeld && (
        <div>
          <Image
            picture={{ ...story.picture, alt: "" }}
            sizes="(width < 60rem) 100vw, 736px"
            loading="eager"
            crop="wide"
          />
        </div>
      )}
      <div>
        <h2>
          <StoryLink story={story} />
        </h2>
        {story.summary && <p className={css.summary}>{story.summary}</p>}
        <StoryFacts story={story} note={<CommentCount id={story.id} />} />
      </div>
    </article>
  );
}
