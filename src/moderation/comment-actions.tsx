import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { setPinned } from "./decide.ts";
import { excerptOf } from "./excerpt.ts";
import type { QueueItem } from "./queue.ts";
import { isStale, refusalOf } from "./refusal.ts";
import { RejectForm } from "./reject-form.tsx";
import { NAMING } from "./said-line.tsx";
import { SanctionDialog } from "./sanction-dialog.tsx";
import { ThreadSwitch } from "./thread-switch.tsx";
import type { Decisions, Onward } from "./use-decisions.ts";
import { useKeys } from "./use-keys.ts";
import { useModerationWords } from "./words.ts";

type CommentActionsProps = {
  item: QueueItem;
  decisions: Decisions;
  onward: Onward | undefined;
};

/** What can be done with a comment, its author and its thread. */
export function CommentActions({ item, decisions, onward }: CommentActionsProps) {
  const words = useModerationWords();
  const [isSanctioning, setIsSanctioning] = useState(false);
  const pinning = useMutation(setPinned);
  const { comment } = item;
  const { id, status, pinned } = comment;
  const text = excerptOf(comment.body, NAMING);
  const isRejecting = decisions.rejecting === id;
  const failed = decisions.failed?.item.comment.id === id ? decisions.failed.error : undefined;
  const canApprove = status !== "deleted" && (status !== "approved" || item.reportCount > 0);
  const canReject = status !== "deleted" && (status !== "rejected" || item.appeal !== null);
  const isShown = status === "approved" || item.shownBody !== null;

  const approve = () =>
    decisions.decide({ item, decision: "approve" }, words.done.approve(text), onward);
  const reject = (reason: string) =>
    decisions.decide({ item, decision: "reject", reason }, words.done.reject(text), onward);
  const pin = () =>
    pinning.mutate(
      { id, pinned: !pinned },
      { onSuccess: () => decisions.say(pinned ? words.done.unpin(text) : words.done.pin(text)) },
    );
  useKeys({
    a: canApprove && !isRejecting ? approve : undefined,
    r: canReject ? () => decisions.setRejecting(id) : undefined,
  });
  if (status === "deleted") return null;

  return (
    <div className="actions">
      {isRejecting ? (
        <RejectForm
          isBusy={decisions.isPending}
          onReject={reject}
          onCancel={() => decisions.setRejecting(undefined)}
        />
      ) : (
        <fieldset>
          <legend className="visually-hidden">{words.actions}</legend>
          {canApprove && (
            <button
              type="button"
              className="chief"
              aria-disabled={decisions.isPending}
              aria-keyshortcuts="a"
              onClick={approve}
            >
              {words.approve[status]} <kbd aria-hidden="true">A</kbd>
            </button>
          )}
          {canReject && (
            <button
              type="button"
              className="second"
              aria-disabled={decisions.isPending}
              aria-keyshortcuts="r"
              onClick={() => decisions.setRejecting(id)}
            >
              {words.reject[status]} <kbd aria-hidden="true">R</kbd>
            </button>
          )}
          {comment.rootId === null && isShown && (
            <button type="button" aria-disabled={pinning.isPending} onClick={pin}>
              {pinned ? words.unpin : words.pin}
            </button>
          )}
          <button type="button" onClick={() => setIsSanctioning(true)}>
            {item.bannedUntil === null ? words.sanction : words.lift}
          </button>
          <ThreadSwitch article={item.article} say={decisions.say} />
        </fieldset>
      )}
      {failed && !isStale(failed) && <p role="alert">{refusalOf(failed, words)}</p>}
      {pinning.error && <p role="alert">{refusalOf(pinning.error, words)}</p>}
      {isSanctioning && (
        <SanctionDialog item={item} say={decisions.say} onClose={() => setIsSanctioning(false)} />
      )}
    </div>
  );
}
