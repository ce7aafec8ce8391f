import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { descriptionOf } from "../article/opening.ts";
import { articleQuery } from "../article/article-query.ts";
import { TryAgain } from "../lib/try-again.tsx";
import type { QueueItem } from "./queue.ts";
import { saidBeforeQuery, threadQuery } from "./thread-query.ts";
import { addressOf } from "./view.ts";
import { useModerationWords } from "./words.ts";

/** Where a comment stands: what it answers, its article, and who wrote it. */
export function CommentContext({ item }: { item: QueueItem }) {
  const words = useModerationWords();
  const { comment, article } = item;
  const { data: known } = useQuery(articleQuery(article.id));
  const { data: thread } = useQuery(threadQuery(article.id));
  const { nick } = comment.author;

  return (
    <>
      {comment.parentId !== null && <Answered item={item} parentId={comment.parentId} />}
      <section aria-label={words.article}>
        <h3>{words.article}</h3>
        <p>
          <a href={`/a/${article.id}`} target="_blank" rel="noopener">
            {article.title}
          </a>
        </p>
        {known && <p className="soft">{descriptionOf(known)}</p>}
        <p className="soft">
          {thread && words.threadState(thread.total, thread.isOpen)}{" "}
          {comment.status === "approved" && (
            <a href={`/a/${article.id}#comment-${comment.id}`} target="_blank" rel="noopener">
              {words.openComment}
            </a>
          )}
        </p>
      </section>
      {nick && (
        <p className="soft">
          <a href={addressOf({ show: "all", q: nick })}>
            {words.othersOf}：{nick}
          </a>
        </p>
      )}
    </>
  );
}

function Answered({ item, parentId }: { item: QueueItem; parentId: string }) {
  const words = useModerationWords();
  const [isWhole, setIsWhole] = useState(false);
  const { comment, parentBody } = item;
  const before = useQuery({ ...saidBeforeQuery(parentId), enabled: isWhole });

  return (
    <section aria-label={words.answered}>
      <h3>{comment.replyTo ? words.answers(comment.replyTo.nick) : words.answered}</h3>
      {before.data ? (
        <ol aria-label={words.thread}>
          {before.data.map(({ id, author, body }) => (
            <li key={id}>
              <b>{author.nick || words.anonymous}</b>
              <p className="said-so">{body || words.deletedBody}</p>
            </li>
          ))}
        </ol>
      ) : (
        <p className="said-so">{parentBody ?? words.answeredGone}</p>
      )}
      {before.isError && (
        <TryAgain sentence={words.threadFailed} onRetry={() => void before.refetch()} />
      )}
      {parentBody !== null && !isWhole && (
        <button type="button" onClick={() => setIsWhole(true)}>
          {words.showThread}
        </button>
      )}
    </section>
  );
}
