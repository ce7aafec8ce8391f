import { usePanel } from "./panel-context.tsx";
import { signInAddress } from "./sign-in-address.ts";
import { useCommentWords } from "./words.ts";

/** The way to the portal's login and back to the comments; nothing where the portal has not said where it is. */
export function SignInLink() {
  const words = useCommentWords();
  const { articleId, signIn } = usePanel();
  if (signIn === undefined) return null;
  return (
    <a href={signInAddress(signIn, `/a/${articleId}#comments`, location.origin)}>
      {words.goSignIn}
    </a>
  );
}
