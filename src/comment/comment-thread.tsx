import { useInfiniteQuery } from "@tanstack/react-query";
import { memo, type ReactNode, useState } from "react";
import { TryAgain } from "../lib/try-again.tsx";
import type { Permalink } from "./comment-list.ts";
import type { Comment, Reply } from "./comment.ts";
import { CommentItem } from "./comment-item.tsx";
import { repliesQuery } from "./comments-query.ts";
import { usePanel } from "./panel-context.tsx";
import { useFocusOnMore } from "./use-focus-on-more.ts";
import { useCommentWords } from "./words.ts";

type CommentThreadProps = {
  root: Comment;
  /** The reader's own comments that others do not see yet. */
  own: readonly Reply[];
  /** Where among the answers to begin, where that is not the first. */
  from?: Permalink;
  /** What leads to the answers before that. */
  earlier?: ReactNode;
};

/**
 * A comment and the answers to it: the first three, and when they are asked for all others. Hundreds of them stand on a
 * page, and what changes one of them is not to draw the others.
 */
export const CommentThread = memo(function CommentThread({
  root,
  own,
  from,
  earlier,
}: CommentThreadProps) {
  const words = useCommentWords();
  const { articleId } = usePanel();
  const [isOpen, setOpen] = useState(from !== undefined);
  const replies = useInfiniteQuery({
    ...repliesQuery(articleId, root.id, from),
    enabled: isOpen,
  });
  const pages = replies.data?.pages ?? [{ items: root.replies }];
  const listed = pages.flatMap(({ items }) => items);
  const willFocus = useFocusOnMore(listed);
  const mine = own.filter(({ rootId }) => rootId === root.id).toReversed();
  const shown = [...new Map([...listed, ...mine].map((reply) => [reply.id, reply])).values()];
  const rest = root.replyCount - shown.filter(({ status }) => status === "approved").length;
  const more = () => {
    willFocus();
    if (isOpen) void replies.fetchNextPage();
    else setOpen(true);
  };
  const again = () => {
    if (replies.isFetchPreviousPageError) return replies.fetchPreviousPage();
    return replies.data ? replies.fetchNextPage() : replies.refetch();
  };
  const hasMore = replies.data ? replies.hasNextPage : rest > 0;

  return (
    <li className="comment-thread">
      <CommentItem comment={root} />
      {earlier}
      {shown.length > 0 && (
        <ol className="comment-replies" aria-label={words.repliesTo(root.author.nick)}>
          {shown.map((reply) => (
            <li key={reply.id}>
              <CommentItem comment={reply} />
            </li>
          ))}
        </ol>
      )}
      {replies.isError && <TryAgain sentence={words.repliesFailed} onRetry={() => void again()} />}
      {hasMore && !replies.isError && (
        <button
          type="button"
          className="comment-more-replies"
          aria-busy={replies.isFetching}
          onClick={more}
        >
          {replies.isFetching
            ? words.repliesLoading
            : isOpen
              ? words.moreReplies
              : words.restOfReplies(rest)}
        </button>
      )}
    </li>
  );
});
