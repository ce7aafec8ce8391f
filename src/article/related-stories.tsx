import { StoryItem } from "../channel/story-item.tsx";
import { useWords } from "../lib/words.ts";
import css from "./related-stories.module.css";
import type { Related } from "./related.ts";

/** What to read next, each saying what it shares with this article. */
export function RelatedStories({ related }: { related: Related }) {
  const words = useWords();

  return (
    <ul className={css.related} data-columns>
      {related.stories.map(({ story, shared }) => (
        <li key={story.id}>
          <StoryItem story={story} note={shared.length > 0 ? words.sameTopic(shared) : undefined} />
        </li>
      ))}
    </ul>
  );
}
