import { useEffect, useState } from "react";
import { useLocation } from "react-router";
import { bringIntoView, markPlace } from "./mark-place.ts";
import { elementOf, rangeIn } from "./page-text.ts";
import type { PlayerState } from "./player-state.ts";
import { useYield } from "./use-yield.ts";

/** A navigation by the player itself: the page it leads to is followed, and the focus stays where it is. */
export const BY_PLAYER = { byPlayer: true };

/**
 * Marks the sentence that is read and keeps it in view, until the reader scrolls or goes elsewhere; `follow` takes it up
 * again.
 */
export function useFollow({ article, mode, script, at }: PlayerState) {
  const { key, pathname, state } = useLocation();
  const isHere = pathname === `/a/${article}`;
  const [place, setPlace] = useState({ key, article, follows: true });
  // Whoever wants another article read looks at that page, or is led to it.
  if (article !== place.article) setPlace({ key, article, follows: true });
  const follows = isHere && (place.key === key ? place.follows : state?.byPlayer === true);
  const setFollows = (next: boolean) => setPlace({ key, article, follows: next });
  const sentence = mode === "speech" ? script.sentences[at] : undefined;
  const passage = sentence && script.passages[sentence.passage];

  useEffect(() => {
    if (!isHere || !passage) return;
    let unmark: (() => void) | undefined;
    const show = () => {
      const isFirst = unmark === undefined;
      unmark?.();
      const element = elementOf(passage);
      if (!element) return;
      const range = passage.part === "none" ? undefined : rangeIn(element, passage.text, sentence);
      unmark = markPlace(element, range);
      // Once for each sentence: what comes on the page later does not pull at a reader who has begun to scroll.
      if (follows && isFirst) bringIntoView(range ?? element);
    };
    show();
    // The text of a page that was just opened comes a frame later, and may be set anew.
    const main = document.querySelector("main");
    const changes = new MutationObserver(show);
    if (main) changes.observe(main, { childList: true, subtree: true });
    return () => {
      changes.disconnect();
      unmark?.();
    };
  }, [isHere, passage, sentence, follows]);

  useYield(follows, () => setFollows(false));
  return { isHere, follows, follow: () => setFollows(true) };
}
