import { formatMoment } from "../lib/moment.ts";
import type { CommentList } from "./comment-list.ts";
import { SignInLink } from "./sign-in-link.tsx";
import { useCommentWords } from "./words.ts";

/** The year in which a ban ends that has no end. */
const FOR_GOOD = "9999";

/** Why this reader cannot write here, in the place of the form. */
export function Standing({ thread, viewer }: Pick<CommentList, "thread" | "viewer">) {
  const words = useCommentWords();
  if (!thread.open) return <p>{words.commentsClosed}</p>;
  if (viewer.bannedUntil === null) {
    return (
      <p>
        {words.signIn} <SignInLink />
      </p>
    );
  }
  if (viewer.bannedUntil.startsWith(FOR_GOOD)) return <p>{words.bannedForGood}</p>;
  return <p>{words.banned(formatMoment(viewer.bannedUntil))}</p>;
}
