import { CommentCount } from "./comment-counts.tsx";
import { StoryItem } from "./story-item.tsx";
import css from "./story-list.module.css";
import type { Story } from "./story.ts";

type StoryListProps = { stories: readonly Story[]; columns?: boolean; note?: string };

/** A dense list of stories, ruled by hairlines; with `columns`, in two where there is room, else with summaries there; `note` stands on each. */
export function StoryList({ stories, columns = false, note }: StoryListProps) {
  return (
    <div className={css.room}>
      <ul className={columns ? css.columns : css.list} data-columns>
        {stories.map((story) => (
          <li key={story.id}>
            <StoryItem story={story} note={note ?? <CommentCount id={story.id} />}>
              {!columns && story.summary && <p className={css.summary}>{story.summary}</p>}
            </StoryItem>
          </li>
        ))}
      </ul>
    </div>
  );
}
