import { useEffect } from "react";
import { Link, useRevalidator, useRouteError } from "react-router";
import { ApiError, type Trouble } from "../lib/api.ts";
import { useWords } from "../lib/words.ts";
import css from "./problem.module.css";

/** An address that names no page. */
export function Missing() {
  return <Notice trouble="missing" />;
}

/** What a page's loader or drawing ran into. */
export function Problem() {
  const error = useRouteError();

  useEffect(() => {
    // What is no failed request is a defect of ours, and must not go unseen.
    if (!(error instanceof ApiError)) console.error(error);
  }, [error]);

  return <Notice trouble={error instanceof ApiError ? error.trouble : "malformed"} />;
}

/** Every failure: one sentence, a way on, and a way back. */
function Notice({ trouble }: { trouble: Trouble }) {
  const words = useWords();
  const { revalidate, state } = useRevalidator();

  return (
    <section role="alert" className={css.problem}>
      <title>{words.troubleTitle}</title>
      <h1>{words.troubles[trouble]}</h1>
      {trouble !== "missing" && (
        <button type="button" onClick={() => void revalidate()} disabled={state !== "idle"}>
          {words.retry}
        </button>
      )}
      <Link to="/">{words.backHome}</Link>
    </section>
  );
}
