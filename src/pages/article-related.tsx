import { useQuery } from "@tanstack/react-query";
import { Neighbours } from "../article/neighbours.tsx";
import { relatedQuery } from "../article/related-query.ts";
import { RelatedStories } from "../article/related-stories.tsx";
import { Band } from "../channel/band.tsx";
import { TryAgain } from "../lib/try-again.tsx";
import { useWords } from "../lib/words.ts";
import css from "./article-related.module.css";

/** Previous and next, and what to read after; it may fail without the article noticing. */
export function ArticleRelated({ id }: { id: string }) {
  const words = useWords();
  const { data: related, isError, refetch } = useQuery(relatedQuery(id));

  return (
    <>
      {related && <Neighbours previous={related.previous} next={related.next} />}
      {!related && !isError && <div className={css.around} />}
      {related?.stories.length !== 0 && (
        <Band name={words.related}>
          {isError && <TryAgain sentence={words.relatedFailed} onRetry={() => void refetch()} />}
          {related && <RelatedStories related={related} />}
          {!related && !isError && <div className={css.waiting} aria-busy="true" />}
        </Band>
      )}
    </>
  );
}
