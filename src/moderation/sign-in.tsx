import { useMutation } from "@tanstack/react-query";
import { type SubmitEvent, useState } from "react";
import { MAX_NICK } from "../comment/limits.ts";
import { refusalOf } from "./refusal.ts";
import { signIn } from "./session-query.ts";
import { useModerationWords } from "./words.ts";

type SignInProps = {
  /** Who was signed in before, where somebody was. */
  name?: string;
  /** Where the portal's login says who moderates, nothing can be typed here. */
  isPortal: boolean;
  /** Whether somebody has just signed out, whose focus comes here. */
  hasLeft?: boolean;
  onCheck: () => void;
};

/** Asks for the moderators' password, or sends whoever is to be vouched for by the portal's login there. */
export function SignIn({ name: before = "", isPortal, hasLeft = false, onCheck }: SignInProps) {
  const words = useModerationWords();
  const [name, setName] = useState(before);
  const [password, setPassword] = useState("");
  const { mutate, isPending, error } = useMutation(signIn);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isPending) mutate({ password, name });
  };

  if (isPortal) {
    return (
      <div className="sign-in">
        <p>{words.portalSignIn}</p>
        <button type="button" className="chief" onClick={onCheck}>
          {words.checkAgain}
        </button>
      </div>
    );
  }
  return (
    <form className="sign-in" noValidate onSubmit={submit}>
      <label htmlFor="moderator-name">{words.name}</label>
      <input
        id="moderator-name"
        ref={hasLeft ? focus : undefined}
        value={name}
        maxLength={MAX_NICK}
        autoComplete="username"
        aria-describedby="moderator-name-hint"
        onChange={(event) => setName(event.target.value)}
      />
      <small id="moderator-name-hint">{words.nameHint}</small>
      <label htmlFor="moderator-password">{words.password}</label>
      <input
        id="moderator-password"
        type="password"
        value={password}
        required
        autoComplete="current-password"
        onChange={(event) => setPassword(event.target.value)}
      />
      {error && <p role="alert">{refusalOf(error, words)}</p>}
      <button className="chief" aria-busy={isPending}>
        {isPending ? words.signingIn : words.signIn}
      </button>
    </form>
  );
}

const focus = (field: HTMLElement | null) => field?.focus();
