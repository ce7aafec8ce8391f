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

type ArticleCommentsProps = {
  article: string;
  /** Where readers sign in, where they do. */
  signIn: string | undefined;
};

/**
 * 网友评论. Fetched when the reader comes near, or at once for `#comments` and `#comment-12`; its failure never touches
 * the article.
 */
export function ArticleComments(props: ArticleCommentsProps) {
  const words = useWords();
  const room = useRef<HTMLDivElement>(null);
  const near = useNear(room, "600px");
  const { hash } = useLocation();
  const asked = hash === "#comments";
  const enabled = near || hash.startsWith("#comment");

  useEffect(() => {
    if (asked) room.current?.scrollIntoView();
  }, [asked]);

  return (
    <div ref={room} id="comments" className={css.comments} data-asked={enabled || undefined}>
      <Band name={words.comments}>{enabled && <LatePanel {...props} />}</Band>
    </div>
  );
}

function LatePanel(props: ArticleCommentsProps) {
  const { data: Panel, isError, refetch } = useQuery(panel);
  if (isError) return <Failed onRetry={() => void refetch()} />;
  return (
    Panel && (
      <Boundary fallback={failed}>
        <Panel {...props} />
      </Boundary>
    )
  );
}

const failed = (again: () => void) => <Failed onRetry={again} />;

function Failed({ onRetry }: { onRetry: () => void }) {
  return <TryAgain sentence={useWords().commentsFailed} onRetry={onRetry} />;
}
