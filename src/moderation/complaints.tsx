import { useYear } from "../lib/clock.ts";
import { formatShort } from "../lib/moment.ts";
import type { QueueItem } from "./queue.ts";
import { useModerationWords } from "./words.ts";

/** What others say against a comment, and its author against its being rejected. */
export function Complaints({ item }: { item: QueueItem }) {
  const words = useModerationWords();
  const year = useYear();
  const { comment, reports, reportCount, appeal } = item;

  return (
    <>
      {comment.rejectReason !== undefined && (
        <section aria-label={words.rejectedFor}>
          <h3>{words.rejectedFor}</h3>
          <p>{comment.rejectReason}</p>
        </section>
      )}
      {appeal && (
        <section aria-label={words.appeal}>
          <h3>
            {words.appeal} <Time instant={appeal.createdAt} year={year} />
          </h3>
          <p className="said-so">{appeal.note}</p>
        </section>
      )}
      {reportCount > 0 && (
        <section aria-label={words.reports(reportCount)}>
          <h3>{words.reports(reportCount)}</h3>
          <ul>
            {reports.map(({ reason, note, createdAt }, at) => (
              <li key={at}>
                <b>{words.reportReasons[reason]}</b> <Time instant={createdAt} year={year} />
                {note !== null && <p className="said-so">{note}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Time({ instant, year }: { instant: string; year: number }) {
  return <time dateTime={instant}>{formatShort(instant, year)}</time>;
}
