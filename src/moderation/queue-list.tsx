import type { MouseEvent } from "react";
import { useYear } from "../lib/clock.ts";
import { formatShort } from "../lib/moment.ts";
import { excerptOf } from "./excerpt.ts";
import { Marks } from "./marks.tsx";
import type { QueueItem } from "./queue.ts";
import { addressOf, type View } from "./view.ts";
import { useModerationWords } from "./words.ts";

/** So much of a comment is in the list, in characters. */
const EXCERPT = 90;

type QueueListProps = {
  items: readonly QueueItem[];
  view: View;
  onSelect: (id: string) => void;
};

export function QueueList({ items, view, onSelect }: QueueListProps) {
  const words = useModerationWords();
  return (
    <ol aria-label={words.list}>
      {items.map((item) => (
        <li key={item.comment.id} id={`comment-${item.comment.id}`}>
          <Row item={item} view={view} onSelect={onSelect} />
        </li>
      ))}
    </ol>
  );
}

type RowProps = { item: QueueItem; view: View; onSelect: (id: string) => void };

/** Where it leads is its own address; pressed, the list stays where it was scrolled to. */
function Row({ item, view, onSelect }: RowProps) {
  const words = useModerationWords();
  const year = useYear();
  const { comment, article } = item;
  const select = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onSelect(comment.id);
  };

  return (
    <a
      href={addressOf({ ...view, comment: comment.id })}
      aria-current={comment.id === view.comment ? "true" : undefined}
      onClick={select}
    >
      <span className="meta">
        <b>{comment.author.nick || words.anonymous}</b>{" "}
        <time dateTime={comment.createdAt}>{formatShort(comment.createdAt, year)}</time>{" "}
        <Marks item={item} inList={view.show} />
      </span>
      <span className="text">{excerptOf(comment.body, EXCERPT) || words.deletedBody}</span>
      <span className="of">{article.title}</span>
    </a>
  );
}
