import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { usePreference } from "../lib/preference.ts";
import { TryAgain } from "../lib/try-again.tsx";
import { useSheet } from "../lib/use-sheet.ts";
import { useWords } from "../lib/words.ts";
import styles from "./comment.css?inline";
import formStyles from "./comment-form.css?inline";
import itemStyles from "./comment-item.css?inline";
import { CommentForm } from "./comment-form.tsx";
import { LinkedPart, MutedPart } from "./comment-part.tsx";
import { CommentThreads } from "./comment-threads.tsx";
import { commentsQuery } from "./comments-query.ts";
import { NewComments } from "./new-comments.tsx";
import { mayWrite, PanelProvider } from "./panel-context.tsx";
import { sort } from "./sort.ts";
import { SortSwitch } from "./sort-switch.tsx";
import { Standing } from "./standing.tsx";
import { useLinked } from "./use-linked.ts";
import { useCommentWords } from "./words.ts";

type CommentPanelProps = {
  article: string;
  /** Where readers sign in, as the portal has set it. */
  signIn: string | undefined;
};

/** The comments of an article below the form to add one, and above them the one that the address names. */
export function CommentPanel({ article, signIn }: CommentPanelProps) {
  useSheet(styles);
  useSheet(itemStyles);
  useSheet(formStyles);
  const common = useWords();
  const words = useCommentWords();
  const order = usePreference(sort);
  const { marked, linked } = useLinked(article);
  const comments = useInfiniteQuery({
    ...commentsQuery(article, order),
    placeholderData: keepPreviousData,
  });
  const { data, isError, refetch } = comments;
  const [first] = data?.pages ?? [];

  if (isError && !first) {
    return <TryAgain sentence={common.commentsFailed} onRetry={() => void refetch()} />;
  }
  if (!first) {
    return (
      <p role="status" className="comment-waiting">
        {words.commentsLoading}
      </p>
    );
  }
  const { counts, thread, viewer } = first;

  return (
    <PanelProvider
      articleId={article}
      signIn={signIn}
      marked={marked}
      thread={thread}
      viewer={viewer}
    >
      <div className="comment-panel">
        {counts.total > 0 && <p className="comment-count">{words.commentCount(counts.total)}</p>}
        {mayWrite(first) ? <CommentForm key={article} /> : <Standing {...first} />}
        {linked && <LinkedPart key={linked} id={linked} own={first.own} />}
        <div>
          {counts.roots > 1 && <SortSwitch />}
          <NewComments known={counts.roots} />
        </div>
        <CommentThreads comments={comments} linked={linked} />
        <MutedPart />
      </div>
    </PanelProvider>
  );
}
