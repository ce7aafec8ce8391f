import { useMutation } from "@tanstack/react-query";
import { type SubmitEvent, useState } from "react";
import { lengthOf } from "../comment/plain-text.ts";
import { Dialog } from "../lib/dialog.tsx";
import { MAX_REASON, type Sanction } from "./decision.ts";
import { formatMoment } from "../lib/moment.ts";
import type { QueueItem } from "./queue.ts";
import { refusalOf } from "./refusal.ts";
import { isForGood, sanctionPerson } from "./sanction.ts";
import { useModerationWords } from "./words.ts";

/** Days; null is for good. */
const DAYS = [1, 3, 7, 30, null] as const;

type SanctionDialogProps = {
  item: QueueItem;
  say: (sentence: string) => void;
  onClose: () => void;
};

/** Keeps whoever wrote a comment from writing, or lets them write again. */
export function SanctionDialog({ item, say, onClose }: SanctionDialogProps) {
  const words = useModerationWords();
  const { author } = item.comment;
  const [days, setDays] = useState<number | null>(1);
  const [reason, setReason] = useState("");
  const [wrong, setWrong] = useState("");
  const { mutate, isPending, error } = useMutation(sanctionPerson);
  const isLifting = item.bannedUntil !== null;

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fault = faultOf(reason.trim());
    setWrong(fault);
    if (fault || isPending) return;
    const sanction: Sanction = isLifting
      ? { sanction: "lift", reason: reason.trim() || undefined }
      : { sanction: "ban", days, reason: reason.trim() };
    mutate(
      { personId: author.id, sanction },
      {
        onSuccess: () => {
          say(isLifting ? words.done.lift(author.nick) : words.done.ban(author.nick, days));
          onClose();
        },
      },
    );
  };
  const faultOf = (given: string) => {
    if (!given && !isLifting) return words.noReason;
    return lengthOf(given) > MAX_REASON ? words.longReason(MAX_REASON) : "";
  };

  const endOf = (until: string) =>
    isForGood(until)
      ? words.bannedForGood(author.nick)
      : words.bannedUntil(author.nick, formatMoment(until));

  return (
    <Dialog title={isLifting ? words.lift : words.sanctionTitle(author.nick)} onClose={onClose}>
      <form className="moderation ask" noValidate onSubmit={submit}>
        {item.bannedUntil === null ? (
          <>
            <p>{words.sanctionMeans}</p>
            <fieldset>
              <legend>{words.howLong}</legend>
              {DAYS.map((choice) => (
                <label key={choice}>
                  <input
                    type="radio"
                    name="days"
                    checked={days === choice}
                    onChange={() => setDays(choice)}
                  />
                  {words.days(choice)}
                </label>
              ))}
            </fieldset>
          </>
        ) : (
          <p>{endOf(item.bannedUntil)}</p>
        )}
        <label htmlFor="sanction-reason">
          {isLifting ? words.liftReason : words.sanctionReason}
        </label>
        <input
          id="sanction-reason"
          type="text"
          value={reason}
          autoComplete="off"
          onChange={(event) => setReason(event.target.value)}
        />
        {wrong && <p role="alert">{wrong}</p>}
        {error && <p role="alert">{refusalOf(error, words)}</p>}
        <button className="chief" aria-disabled={isPending}>
          {isLifting ? words.lift : words.confirmBan(days)}
        </button>
      </form>
    </Dialog>
  );
}
