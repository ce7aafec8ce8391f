import { useQuery } from "@tanstack/react-query";
import { TryAgain } from "../lib/try-again.tsx";
import { useWords } from "../lib/words.ts";
import { CommentAtHand } from "./comment-at-hand.tsx";
import { Paging } from "./paging.tsx";
import { queueQuery } from "./queue-query.ts";
import { QueueList } from "./queue-list.tsx";
import { refusalOf } from "./refusal.ts";
import type { Decisions } from "./use-decisions.ts";
import { useFocusOfList } from "./use-focus-of-list.ts";
import { useKeys } from "./use-keys.ts";
import { useView } from "./use-view.ts";
import { useModerationWords } from "./words.ts";

/** A list of comments and, beside it, the one at hand; on phones one of the two. */
export function CommentLists({ decisions }: { decisions: Decisions }) {
  const common = useWords();
  const words = useModerationWords();
  const { view, select } = useView();
  const { data: queue, isError, error, refetch } = useQuery(queueQuery(view));
  const ids = queue?.items.map(({ comment }) => comment.id) ?? [];
  const heading = useFocusOfList();
  const at = ids.indexOf(view.comment ?? "");
  const step = (to: number) => {
    const id = ids[to];
    if (id !== undefined) select(id);
  };
  useKeys({ j: () => step(at + 1), k: () => step(at < 0 ? ids.length - 1 : at - 1) });

  return (
    <div className="halves">
      <section className="list" aria-labelledby="list-heading">
        <h2
          id="list-heading"
          ref={heading}
          tabIndex={-1}
          className={view.q ? "" : "visually-hidden"}
        >
          {view.q ? words.found(view.q) : words.shows[view.show]}
        </h2>
        {isError &&
          (queue ? (
            <TryAgain sentence={words.refreshFailed} onRetry={() => void refetch()} />
          ) : (
            <TryAgain sentence={refusalOf(error, words)} onRetry={() => void refetch()} />
          ))}
        {!queue && !isError && <p className="waiting">{common.loading}</p>}
        {queue && ids.length === 0 && <p>{view.q ? words.nothingFound : words.empty[view.show]}</p>}
        {queue && <QueueList items={queue.items} view={view} onSelect={select} />}
        <Paging view={view} next={queue?.nextCursor ?? undefined} />
      </section>
      {view.comment === undefined ? (
        ids.length > 0 && <p className="choose">{words.choose}</p>
      ) : (
        <CommentAtHand
          key={view.comment}
          id={view.comment}
          isListed={at >= 0}
          isListKnown={queue !== undefined}
          next={ids[at + 1] ?? ids[at - 1]}
          decisions={decisions}
        />
      )}
    </div>
  );
}
