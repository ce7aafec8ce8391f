import { useQuery } from "@tanstack/react-query";
import { threadsQuery } from "./comments-query.ts";
import { usePanel } from "./panel-context.tsx";
import { useShowNewest } from "./use-show-newest.ts";
import { useCommentWords } from "./words.ts";

/** How many comments have come since the list did; they are put into it when the reader asks for them. */
export function NewComments({ known }: { known: number }) {
  const words = useCommentWords();
  const { articleId } = usePanel();
  const { data: now } = useQuery(threadsQuery(articleId, known));
  const showNewest = useShowNewest(articleId);

  return (
    <p role="status" className="comment-news">
      {now > known && (
        <button type="button" className="comment-more" onClick={() => void showNewest()}>
          {words.newComments(now - known)}
        </button>
      )}
    </p>
  );
}
