import type { QueueItem } from "./queue.ts";
import { useModerationWords } from "./words.ts";

/** What somebody wrote, as plain text with its lines; where it was changed, above it what readers go on seeing. */
export function CommentBody({ item: { comment, shownBody } }: { item: QueueItem }) {
  const words = useModerationWords();
  if (comment.status === "deleted") return <p>{words.deletedBody}</p>;

  return (
    <>
      {shownBody !== null && (
        <>
          <h3>{words.shownNow}</h3>
          <p className="words before">{shownBody}</p>
          <h3>{words.newText}</h3>
        </>
      )}
      <p className="words">{comment.body}</p>
    </>
  );
}
