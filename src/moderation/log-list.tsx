import { useQuery } from "@tanstack/react-query";
import { TryAgain } from "../lib/try-again.tsx";
import { formatMoment } from "../lib/moment.ts";
import { useWords } from "../lib/words.ts";
import type { Log } from "./log.ts";
import { logQuery } from "./log-query.ts";
import { Paging } from "./paging.tsx";
import { refusalOf } from "./refusal.ts";
import { isForGood } from "./sanction.ts";
import { useView } from "./use-view.ts";
import { useModerationWords } from "./words.ts";

/** What moderators did: when, who, what, to what, and why. */
export function LogList({ cursor }: { cursor: string }) {
  const common = useWords();
  const words = useModerationWords();
  const { view } = useView();
  const { data: log, isError, error, refetch } = useQuery(logQuery(cursor));

  return (
    <section className="log" aria-labelledby="log-heading">
      <h2 id="log-heading" className="visually-hidden">
        {words.logList}
      </h2>
      {isError && <TryAgain sentence={refusalOf(error, words)} onRetry={() => void refetch()} />}
      {!log && !isError && <p className="waiting">{common.loading}</p>}
      {log?.items.length === 0 && <p>{words.empty.log}</p>}
      <ol aria-label={words.logList}>
        {log?.items.map((entry) => (
          <li key={entry.id}>
            <Entry entry={entry} />
          </li>
        ))}
      </ol>
      <Paging view={view} next={log?.nextCursor ?? undefined} />
    </section>
  );
}

type LogEntry = Log["items"][number];

function Entry({ entry }: { entry: LogEntry }) {
  const words = useModerationWords();
  const { at, moderator, action, articleId, articleTitle, commentId, personId, nick, reason } =
    entry;
  const article = articleId !== null && words.logArticle(articleTitle ?? articleId);

  return (
    <>
      <time dateTime={at}>{formatMoment(at)}</time>
      <span>
        <b>{moderator}</b>{" "}
        {entry.until === null ? words.logActions[action] : words.confirmBan(daysOf(entry))}
      </span>
      <span>
        {article && (
          <a
            href={`/a/${articleId}${commentId === null ? "" : `#comment-${commentId}`}`}
            target="_blank"
            rel="noopener"
          >
            {commentId === null ? article : words.logComment(nick || words.anonymous, article)}
          </a>
        )}
        {personId !== null && commentId === null && (nick || words.logPerson(personId))}
      </span>
      <span className="soft">{reason}</span>
    </>
  );
}

const DAY = 86_400_000;

/** How many days a ban was for; null for one for good. */
const daysOf = ({ at, until }: LogEntry) =>
  until === null || isForGood(until)
    ? null
    : Math.round((Date.parse(until) - Date.parse(at)) / DAY);
