import { useQuery } from "@tanstack/react-query";
import { TryAgain } from "../lib/try-again.tsx";
import { useWords } from "../lib/words.ts";
import type { Reply } from "./comment.ts";
import { CommentThread } from "./comment-thread.tsx";
import { linkedQuery } from "./comments-query.ts";
import { EarlierReplies } from "./earlier-replies.tsx";
import { useLinkedWords } from "./linked-words.ts";
import { usePanel } from "./panel-context.tsx";
import { ApiError } from "../lib/api.ts";

type LinkedThreadProps = {
  id: string;
  /** The reader's own comments that others do not see yet. */
  own: readonly Reply[];
};

/** The comment that the address names, in its thread, and the way to all others. */
export function LinkedThread({ id, own }: LinkedThreadProps) {
  const common = useWords();
  const words = useLinkedWords();
  const { articleId } = usePanel();
  const { data, error, refetch } = useQuery(linkedQuery(articleId, id));

  if (error && !data) {
    const isMissing = error instanceof ApiError && error.trouble === "missing";
    if (isMissing) return <p role="alert">{words.linkedMissing}</p>;
    return <TryAgain sentence={common.commentsFailed} onRetry={() => void refetch()} />;
  }
  if (!data) return <p role="status">{common.loading}</p>;

  return (
    <section aria-label={words.linkedComment} className="comment-linked">
      <h3>{words.linkedComment}</h3>
      <ol>
        <CommentThread
          root={data.root}
          own={own}
          from={data}
          earlier={<EarlierReplies from={data} />}
        />
      </ol>
      <a href="#comments">{words.allComments}</a>
    </section>
  );
}
