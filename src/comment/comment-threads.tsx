import { type InfiniteData, type UseInfiniteQueryResult, useQuery } from "@tanstack/react-query";
import { TryAgain } from "../lib/try-again.tsx";
import { useWords } from "../lib/words.ts";
import type { CommentList } from "./comment-list.ts";
import type { Comment, Reply } from "./comment.ts";
import { CommentThread } from "./comment-thread.tsx";
import { linkedQuery } from "./comments-query.ts";
import { usePanel } from "./panel-context.tsx";
import { useFocusOnMore } from "./use-focus-on-more.ts";
import { useCommentWords } from "./words.ts";

type CommentThreadsProps = {
  comments: UseInfiniteQueryResult<InfiniteData<CommentList>>;
  /** The comment whose thread stands above all others, and so not among them. */
  linked: string | undefined;
};

/** The threads of an article: the pinned ones, the reader's own that others do not see yet, the rest as it is sorted. */
export function CommentThreads({ comments, linked }: CommentThreadsProps) {
  const common = useWords();
  const words = useCommentWords();
  const { articleId, thread } = usePanel();
  const { data: around } = useQuery({
    ...linkedQuery(articleId, linked ?? ""),
    enabled: linked !== undefined,
  });
  const pages = comments.data?.pages ?? [];
  const own = pages[0]?.own ?? [];
  const listed = pages.flatMap(({ items }) => items);
  const roots = inOrder(listed, own).filter(({ id }) => id !== around?.root.id);
  const willFocus = useFocusOnMore(listed);
  const more = () => {
    willFocus();
    void comments.fetchNextPage();
  };

  return (
    <>
      {roots.length === 0 && thread.open && !linked && <p>{words.noComments}</p>}
      <ol
        id="comment-list"
        tabIndex={-1}
        className="comment-list"
        aria-label={common.comments}
        aria-busy={comments.isPlaceholderData}
      >
        {roots.map((root) => (
          <CommentThread key={root.id} root={root} own={own} />
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {comments.isFetchingNextPage && words.commentsLoading}
      </p>
      {comments.isError && (
        <TryAgain
          sentence={common.commentsFailed}
          onRetry={comments.isFetchNextPageError ? more : () => void comments.refetch()}
        />
      )}
      {comments.hasNextPage && !comments.isFetchNextPageError && (
        <button
          type="button"
          className="comment-more"
          aria-busy={comments.isFetchingNextPage}
          onClick={more}
        >
          {comments.isFetchingNextPage ? words.commentsLoading : words.moreComments}
        </button>
      )}
    </>
  );
}

/** A comment that has come down the list since its page did is not shown twice. */
function inOrder(listed: readonly Comment[], own: readonly Reply[]): Comment[] {
  const mine = own.filter(({ rootId }) => rootId === null);
  const all = [...listed.filter(({ pinned }) => pinned), ...mine.map(asRoot), ...listed];
  return [...new Map(all.map((comment) => [comment.id, comment])).values()];
}

const asRoot = (comment: Reply): Comment => ({ ...comment, replies: [] });
