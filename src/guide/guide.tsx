import { useQuery } from "@tanstack/react-query";
import { type RefObject, useEffect, useLayoutEffect, useState } from "react";
import { useLocation } from "react-router";
import type { Article } from "../article/article.ts";
import type { Section } from "../article/sections.ts";
import { part } from "../lib/part.ts";
import { useToast } from "../lib/toast.tsx";
import { useWords } from "../lib/words.ts";
import { showsAlone } from "./shows-alone.ts";

export type GuideProps = {
  id: string;
  article: Article;
  sections: readonly Section[];
  body: RefObject<HTMLElement | null>;
};

const parts = part("guide", async () => (await import("./guide-parts.tsx")).GuideParts);

/**
 * Finding one's way through an article: the button 更多, and a listener for the first key, selection or scroll of the page, which
 * brings all the rest. It comes at once where this device remembers how far the article was read, and where its address shows it alone.
 */
export function Guide(props: GuideProps) {
  const words = useWords();
  const say = useToast();
  const [sign, setSign] = useState<Event>();
  const { data: Parts, isError, refetch } = useQuery({ ...parts, enabled: sign !== undefined });
  const isThere = Parts !== undefined;
  const isAlone = showsAlone(useLocation().search);

  useEffect(() => {
    if (isThere) return;
    const listening = new AbortController();
    // What was pressed last is done as soon as it can be; any other sign only says that somebody reads.
    const take = (event: Event) => {
      // The strip of channels scrolls by itself, to the one that is read.
      if (event.type === "scroll" && event.target !== document) return;
      setSign((last) => (event.type === "keydown" ? event : (last ?? event)));
    };
    for (const name of ["keydown", "selectionchange", "scroll"]) {
      addEventListener(name, take, { capture: true, signal: listening.signal });
    }
    if (isExpected(props.id)) take(new Event("resume"));
    return () => listening.abort();
  }, [isThere, props.id]);

  // index.html shows an article alone from the start; all is shown where that was another address, or nothing leads out.
  useLayoutEffect(() => {
    if (!isAlone || isError) showAll();
  }, [isAlone, isError]);
  useLayoutEffect(() => showAll, []);

  const open = (event: Event) => {
    setSign(event);
    if (!isError) return;
    say(words.troubles.unreachable);
    void refetch();
  };

  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={({ nativeEvent }) => open(nativeEvent)}>
        {words.more}
      </button>
      {Parts && <Parts {...props} sign={sign} />}
    </>
  );
}

const showAll = () => void delete document.documentElement.dataset["immersed"];

/** Whether the address shows the article alone (`?mode=read`), or the article was left half read (use-offer.ts). */
function isExpected(id: string): boolean {
  try {
    return showsAlone(location.search) || localStorage.getItem(`kanbao:place:${id}`) !== null;
  } catch {
    return false;
  }
}
