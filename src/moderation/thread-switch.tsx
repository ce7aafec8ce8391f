import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Dialog } from "../lib/dialog.tsx";
import type { QueueItem } from "./queue.ts";
import { refusalOf } from "./refusal.ts";
import { setThreadOpen, threadQuery } from "./thread-query.ts";
import { useModerationWords } from "./words.ts";

type ThreadSwitchProps = { article: QueueItem["article"]; say: (sentence: string) => void };

/** Closes or opens the comments of an article, once that was asked back. */
export function ThreadSwitch({ article, say }: ThreadSwitchProps) {
  const words = useModerationWords();
  const [isAsking, setIsAsking] = useState(false);
  const { data: thread } = useQuery(threadQuery(article.id));
  const { mutate, isPending, error } = useMutation(setThreadOpen);
  if (!thread) return null;

  const open = !thread.isOpen;
  const ask = open ? words.openThreadAsk : words.closeThreadAsk;
  const done = open ? words.done.openThread : words.done.closeThread;
  const confirm = () =>
    mutate(
      { articleId: article.id, open },
      {
        onSuccess: () => {
          say(done(article.title));
          setIsAsking(false);
        },
      },
    );

  return (
    <>
      <button type="button" onClick={() => setIsAsking(true)}>
        {open ? words.openThread : words.closeThread}
      </button>
      {isAsking && (
        <Dialog title={ask(article.title)} onClose={() => setIsAsking(false)}>
          <div className="moderation ask">
            <p>{open ? words.openThreadMeans : words.closeThreadMeans}</p>
            {error && <p role="alert">{refusalOf(error, words)}</p>}
            <button type="button" className="chief" aria-disabled={isPending} onClick={confirm}>
              {open ? words.openThread : words.closeThread}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
