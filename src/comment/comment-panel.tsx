import { useInfiniteQuery } from "@tanstack/react-query";
import { TryAgain } from "../lib/try-again.tsx";
import { useWords } from "../lib/words.ts";
import { CommentForm } from "./comment-form.tsx";
import { CommentItem } from "./comment-item.tsx";
import css from "./comment-panel.module.css";
import { commentsQuery } from "./comment.ts";

/** The comments of an article, newest first, below the form to add one. */
export function CommentPanel({ article }: { article: string }) {
  const words = useWords();
  const {
    data,
    isError,
    refetch,
    hasNextPage,
    fetchNextPage,
    isFetchingNextPage,
    isFetchNextPageError,
  } = useInfiniteQuery(commentsQuery(article));

  if (isError && !data) {
    return <TryAgain sentence={words.commentsFailed} onRetry={() => void refetch()} />;
  }
  const pages = data?.pages ?? [];
  const [newest] = pages;
  if (!newest) return <p aria-busy="true">{words.commentsLoading}</p>;
  const comments = pages.flatMap(({ items }) => items);

  return (
    <div className={css.panel}>
      {newest.thread.open ? (
        <CommentForm key={article} article={article} />
      ) : (
        <p>{words.commentsClosed}</p>
      )}
      {comments.length === 0 && newest.thread.open && <p>{words.noComments}</p>}
      <ol aria-label={words.comments}>
        {comments.map((comment) => (
          <CommentItem key={comment.id} comment={comment} />
        ))}
      </ol>
      {isFetchNextPageError && <p role="alert">{words.commentsFailed}</p>}
      {hasNextPage && (
        <button
          type="button"
          className={css.more}
          aria-busy={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {isFetchNextPageError ? words.retry : words.moreComments}
        </button>
      )}
    </div>
  );
}
