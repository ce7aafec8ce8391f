import { useInfiniteQuery } from "@tanstack/react-query";
import type { Permalink } from "./comment-list.ts";
import { repliesQuery } from "./comments-query.ts";
import { useLinkedWords } from "./linked-words.ts";
import { usePanel } from "./panel-context.tsx";

/** The answers to a comment before those from which its thread begins, page by page. */
export function EarlierReplies({ from }: { from: Permalink }) {
  const words = useLinkedWords();
  const { articleId } = usePanel();
  const { hasPreviousPage, isFetchingPreviousPage, fetchPreviousPage } = useInfiniteQuery(
    repliesQuery(articleId, from.root.id, from),
  );

  return (
    hasPreviousPage && (
      <button
        type="button"
        className="comment-earlier"
        aria-busy={isFetchingPreviousPage}
        onClick={() => void fetchPreviousPage()}
      >
        {words.earlierReplies}
      </button>
    )
  );
}
