import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useLayoutEffect } from "react";
import { useRevalidator, useRouteError } from "react-router";
import { ApiError, type Trouble } from "../lib/api.ts";
import { part } from "../lib/part.ts";
import { useWords } from "../lib/words.ts";
import { siteQuery } from "../site/site-query.ts";
import css from "./problem.module.css";

const keptList = part("kept", async () => (await import("../library/kept-list.tsx")).KeptList);

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
  // Where there are no settings, that may be the very trouble.
  const name = useQueryClient().getQueryData(siteQuery.queryKey)?.name;
  // There is no article that could be shown alone (index.html).
  useLayoutEffect(() => void delete document.documentElement.dataset["immersed"], []);

  return (
    <>
      <section role="alert" className={css.problem}>
        <title>{name ? `${words.troubleTitle} - ${name}` : words.troubleTitle}</title>
        <meta name="robots" content="noindex" />
        <h1>{words.troubles[trouble]}</h1>
        {trouble !== "missing" && (
          <button type="button" onClick={() => void revalidate()} disabled={state !== "idle"}>
            {words.retry}
          </button>
        )}
        <a href="/">{words.backHome}</a>
      </section>
      {trouble === "unreachable" && (
        <div className={css.kept}>
          <Kept />
        </div>
      )}
    </>
  );
}

/** What can be read without a line, beside the alert, which is read out whole; where it does not come the page is as complete as before. */
function Kept() {
  const { data: List } = useQuery(keptList);
  return List && <List />;
}
