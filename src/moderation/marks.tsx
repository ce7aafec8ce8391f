import type { QueueItem } from "./queue.ts";
import type { Show } from "./view.ts";
import { useModerationWords } from "./words.ts";

/** In a word or two each, what is to be known of a comment before it is read; how it stands, but in the list of such. */
export function Marks({ item, inList }: { item: QueueItem; inList?: Show }) {
  const words = useModerationWords();
  const { comment, held, reportCount, appeal, bannedUntil } = item;
  const marks = [
    ...(comment.status === inList ? [] : [words.statuses[comment.status]]),
    ...(reportCount > 0 ? [words.reportCount(reportCount)] : []),
    ...(appeal ? [words.shows.appealed] : []),
    ...held.map((hold) => words.held[hold]),
    ...(comment.edited ? [words.edited] : []),
    ...(comment.pinned ? [words.pinned] : []),
    ...(bannedUntil === null ? [] : [words.banned]),
  ];

  return (
    <span className="marks" data-status={comment.status}>
      {marks.join(" · ")}
    </span>
  );
}
