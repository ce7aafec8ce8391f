import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useLocation } from "react-router";
import { Band } from "../channel/band.tsx";
import { Boundary } from "../lib/boundary.tsx";
import { useNear } from "../lib/near.ts";
import { part } from "../lib/part.ts";
import { TryAgain } from "../lib/try-again.tsx";
import { useWords } from "../lib/words.ts";
import css from "./article-comments.module.css";

const panel = part(
  "comments",
  async () => (await import("../comment/comment-panel.tsx")).CommentPanel,
);

/** 网友评论. Fetched when the reader comes near, or at once for `#comments`; its failure never touches the article. */
export function ArticleComments({ article }: { article: string }) {
  const words = useWords();
  const room = useRef<HTMLDivElement>(null);
  const near = useNear(room, "600px");
  const asked = useLocation().hash === "#comments";
  const { data: Panel, isError, refetch } = useQuery({ ...panel, enabled: near || asked });

  useEffect(() => {
    if (asked) room.current?.scrollIntoView();
  }, [asked]);

  return (
    <div ref={room} id="comments" className={css.comments}>
      <Band name={words.comments}>
        {Panel && (
          <Boundary fallback={failed}>
            <Panel article={article} />
          </Boundary>
        )}
        {isError && <Failed onRetry={() => void refetch()} />}
      </Band>
    </div>
  );
}

const failed = (again: () => void) => <Failed onRetry={again} />;

function Failed({ onRetry }: { onRetry: () => void }) {
  return <TryAgain sentence={useWords().commentsFailed} onRetry={onRetry} />;
}
