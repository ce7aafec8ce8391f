import type { CommentList } from "./comment-list.ts";
import { OwnPart } from "./comment-part.tsx";
import { SignInLink } from "./sign-in-link.tsx";
import { useCommentWords } from "./words.ts";

/** Why this reader cannot write here, in the place of the form. */
export function Standing({ thread, viewer }: Pick<CommentList, "thread" | "viewer">) {
  const words = useCommentWords();
  if (!thread.open) return <p>{words.commentsClosed}</p>;
  if (viewer.bannedUntil !== null) return <OwnPart what="ban" until={viewer.bannedUntil} />;
  return (
    <p>
      {words.signIn} <SignInLink />
    </p>
  );
}
