import { useQuery } from "@tanstack/react-query";
import { formatMoment } from "../lib/moment.ts";
import { nowQuery } from "./queue-query.ts";
import { useView } from "./use-view.ts";
import { useModerationWords } from "./words.ts";

type StaleNoticeProps = {
  /** The comment that a decision came too late for. */
  id: string;
  next: string | undefined;
};

/** A decision that came too late: who has decided meanwhile and how, or that the author was faster; and the way on. */
export function StaleNotice({ id, next }: StaleNoticeProps) {
  const words = useModerationWords();
  const { select } = useView();
  const { data: now, isPending } = useQuery(nowQuery(id));
  const isEdited = now?.comment.status === "pending";

  const sentence = () => {
    if (isPending) return words.stale.looking;
    if (!now) return words.stale.gone;
    const { comment, decided } = now;
    if (comment.status === "deleted") return words.stale.deleted;
    if (isEdited || !decided) return words.stale.edited;
    return (
      words.stale.decided(
        decided.moderator,
        formatMoment(decided.at),
        words.statuses[comment.status],
      ) + (decided.reason === null ? "" : words.stale.reason(decided.reason))
    );
  };

  return (
    <p role="alert" className="notice">
      {sentence()}
      {!isEdited && next !== undefined && (
        <button type="button" onClick={() => select(next)}>
          {words.stale.next}
        </button>
      )}
    </p>
  );
}
