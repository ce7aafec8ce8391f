import { noop, useSuspenseQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import {
  type LoaderFunctionArgs,
  Outlet,
  ScrollRestoration,
  useMatches,
  useNavigation,
} from "react-router";
import { ApiError } from "../lib/api.ts";
import { cache } from "../lib/cache.ts";
import { useFigureOfNow, YearContext } from "../lib/clock.ts";
import { yearOf } from "../lib/moment.ts";
import { atRest } from "../library/at-rest.ts";
import { ToastProvider } from "../lib/toast.tsx";
import { LanguageContext, loadWords, useWords, wordsFor } from "../lib/words.ts";
import { ListenProvider } from "../listen/listen-provider.tsx";
import { ChannelNav } from "../site/channel-nav.tsx";
import { Footer } from "../site/footer.tsx";
import { Masthead } from "../site/masthead.tsx";
import { SiteContext } from "../site/site-context.ts";
import { siteQuery } from "../site/site-query.ts";
import css from "./shell.module.css";
import { useFocusOnArrival } from "./use-focus-on-arrival.ts";
import { useScrollDirection } from "./use-scroll-direction.ts";
import { useStructuredData } from "./use-structured-data.ts";

export async function shellLoader({ context }: Pick<LoaderFunctionArgs, "context">) {
  const { language } = await context
    .get(cache)
    .query({ ...siteQuery, staleTime: "static" })
    .catch(refuse);
  // Without its words a portal speaks Simplified Chinese.
  await loadWords(language).catch(noop);
  return null;
}

/** A portal without its site.json is no address that is missing, and may be there in a moment. */
function refuse(error: unknown): never {
  const isMissing = error instanceof ApiError && error.trouble === "missing";
  throw isMissing ? new ApiError("refused", "site.json", { cause: error }) : error;
}

/** What stays around every page. */
export function Shell() {
  const { data: site } = useSuspenseQuery(siteQuery);
  const words = wordsFor(site.language);
  const year = useFigureOfNow(yearOf);
  const busy = useNavigation().state !== "idle";
  const channel = useCurrentChannel();
  useFocusOnArrival();
  useScrollDirection();
  useStructuredData(words);

  useEffect(() => atRest(({ markLinks }) => markLinks()), []);

  useEffect(() => {
    const page = document.documentElement;
    // Written where it is another: even the same one would have every element styled anew.
    if (page.lang !== site.language) page.lang = site.language;
  }, [site.language]);

  return (
    <SiteContext value={site}>
      <LanguageContext value={site.language}>
        <YearContext value={year}>
          <ToastProvider>
            <a href="#main" className={css.skip}>
              {words.skip}
            </a>
            <ListenProvider>
              <Masthead site={site} />
              <ChannelNav channels={site.channels} current={channel} />
              <main id="main" tabIndex={-1} className={css.main} aria-busy={busy}>
                <Outlet />
              </main>
              <Footer site={site} />
            </ListenProvider>
            <ScrollRestoration />
          </ToastProvider>
        </YearContext>
      </LanguageContext>
    </SiteContext>
  );
}

/** Shown until the shell's own data has come, on a first visit only. */
export function Loading() {
  const words = useWords();

  return (
    <p className={css.loading} role="status">
      {words.loading}
    </p>
  );
}

/** The channel that the page at hand belongs to, as its loader says. */
function useCurrentChannel(): string | undefined {
  const data: unknown = useMatches().at(-1)?.loaderData;
  return typeof data === "object" && data && "channel" in data && typeof data.channel === "string"
    ? data.channel
    : undefined;
}
