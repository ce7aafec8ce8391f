import { useChannelWords } from "./words.ts";
import { StoryFacts, StoryLink } from "./story-item.tsx";
import type { Story } from "./story.ts";
import { CommentCount } from "./comment-counts.tsx";
import css from "./top-headlines.module.css";

/** The headlines beside the lead; the first of them is set as the second story of the day. */
export function TopHeadlines({ stories }: { stories: readonly Story[] }) {
  const words = useChannelWords();

  return (
    <section aria-label={words.headlines}>
      <ul className={css.headlines}>
        {stories.map((story, position) => (
          <li key={story.id}>
            <h2>
              <StoryLink story={story} />
            </h2>
            {position === 0 && <p className={css.summary}>{story.summary}</p>}
            <StoryFacts story={story} note={<CommentCount id={story.id} />} />
          </li>
        ))}
      </ul>
    </section>
  );
}
