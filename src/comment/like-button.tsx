import { useToast } from "../lib/toast.tsx";
import type { Reply } from "./comment.ts";
import { likeComment } from "./like-comment.ts";
import { useSend } from "./use-send.ts";
import { useReason } from "./reason.ts";
import { useCommentWords } from "./words.ts";

/** Counts at once; a like that the server does not take is taken back, and told. */
export function LikeButton({ comment }: { comment: Reply }) {
  const words = useCommentWords();
  const say = useToast();
  const because = useReason();
  const { send } = useSend(likeComment(comment));

  const press = () => {
    const refused = because(comment.liked ? words.unlikeFailed : words.likeFailed, say);
    send(!comment.liked).catch(refused);
  };

  return (
    <button type="button" aria-pressed={comment.liked} onClick={press}>
      {words.like}
      {comment.likes > 0 && ` ${comment.likes}`}
    </button>
  );
}
