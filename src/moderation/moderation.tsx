import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Dialog } from "../lib/dialog.tsx";
import { TryAgain } from "../lib/try-again.tsx";
import { useWords } from "../lib/words.ts";
import { Desk } from "./desk.tsx";
import { refusalOf } from "./refusal.ts";
import { sessionQuery, signOut } from "./session-query.ts";
import { SignIn } from "./sign-in.tsx";
import { useModerationWords } from "./words.ts";

/**
 * The desk, for whoever has signed in. Where their session ends while they work, they sign in above the desk, which
 * stays as it is with all that was typed.
 */
export function Moderation() {
  const words = useModerationWords();
  const { data: session, isError, error, refetch } = useQuery(sessionQuery);
  const [atDesk, setAtDesk] = useState<string>();
  const [isAsked, setIsAsked] = useState(true);
  const leaving = useMutation(signOut);
  const check = () => void refetch();

  const moderator = session?.moderator ?? undefined;
  // Set while drawing, as who was at the desk outlives their session.
  if (moderator !== undefined && moderator !== atDesk) setAtDesk(moderator);
  if (moderator !== undefined && !isAsked) setIsAsked(true);

  const isAtDoor = session !== undefined && atDesk === undefined;
  // Whoever has come in from there goes on at the list: what had the focus is gone.
  useEffect(() => (isAtDoor ? focusList : undefined), [isAtDoor]);

  if (!session) {
    return isError ? <TryAgain sentence={refusalOf(error, words)} onRetry={check} /> : <Waiting />;
  }
  const signInProps = { isPortal: session.signIn === "portal", onCheck: check };
  if (atDesk === undefined) {
    return (
      <section aria-label={words.signInTitle}>
        {leaving.isSuccess && <p role="status">{words.signedOut}</p>}
        <SignIn {...signInProps} hasLeft={leaving.isSuccess} />
      </section>
    );
  }
  return (
    <>
      <p className="who">
        {atDesk}
        {moderator === undefined ? (
          <button type="button" onClick={() => setIsAsked(true)}>
            {words.signInAgain}
          </button>
        ) : (
          session.signIn === "password" && (
            <button
              type="button"
              onClick={() => leaving.mutate(undefined, { onSuccess: () => setAtDesk(undefined) })}
            >
              {words.signOut}
            </button>
          )
        )}
      </p>
      {leaving.error && <p role="alert">{refusalOf(leaving.error, words)}</p>}
      <Desk />
      {moderator === undefined && isAsked && (
        <Dialog title={words.signInAgain} onClose={() => setIsAsked(false)}>
          <div className="moderation">
            <p>{words.sessionOver}</p>
            <SignIn {...signInProps} name={atDesk} />
          </div>
        </Dialog>
      )}
    </>
  );
}

const focusList = () => document.getElementById("list-heading")?.focus();

/** Said only when there is something to wait for. */
function Waiting() {
  return (
    <p className="waiting" role="status">
      {useWords().loading}
    </p>
  );
}
