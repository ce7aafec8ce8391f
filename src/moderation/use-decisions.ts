import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { decide, type Deciding } from "./decide.ts";
import type { QueueItem } from "./queue.ts";
import { useView } from "./use-view.ts";

/** What was done last: a sentence, and where it was a decision, the comment as it stands since. */
export type Said = {
  sentence: string;
  decided?: { decision: Deciding["decision"]; item: QueueItem };
};

export type Decisions = ReturnType<typeof useDecisions>;

/** Where to go once something is decided: another comment of the list, or to the list where it was the last. */
export type Onward = { to: string | undefined };

/**
 * Decides of one comment after the other: once one is decided the next is brought to hand, unless the moderator has
 * moved on meanwhile.
 */
export function useDecisions() {
  const { view, select } = useView();
  const { mutate, isPending, error, variables } = useMutation(decide);
  const [said, setSaid] = useState<Said>();
  const [rejecting, setRejecting] = useState<string>();
  // Two presses may come before `isPending` is drawn.
  const sending = useRef(false);
  const atHand = useRef(view.comment);
  useEffect(() => {
    atHand.current = view.comment;
  }, [view.comment]);

  return {
    isPending,
    /** What the last decision ran into, and which one that was. */
    failed: error && variables ? { error, ...variables } : undefined,
    said,
    say: (sentence: string) => setSaid({ sentence }),
    /** The comment whose reason for being rejected is asked for. */
    rejecting,
    setRejecting,
    decide: (deciding: Deciding, sentence: string, onward?: Onward) => {
      if (sending.current) return;
      sending.current = true;
      mutate(deciding, {
        onSuccess: (item) => {
          setSaid({ sentence, decided: { decision: deciding.decision, item } });
          setRejecting(undefined);
          if (onward && atHand.current === item.comment.id) select(onward.to);
        },
        onSettled: () => {
          sending.current = false;
        },
      });
    },
  };
}
