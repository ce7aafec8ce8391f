import { type RefObject, useEffect, useEffectEvent, useLayoutEffect } from "react";
import { useToast } from "../lib/toast.tsx";
import { useSheet } from "../lib/use-sheet.ts";
import { bringTo, focusOn } from "./bring-to.ts";
import { followHand } from "./follow-hand.ts";
import styles from "./immersion.css?inline";
import { lineIn } from "./line-in.ts";
import { useGuideWords } from "./words.ts";

type ImmersionProps = { body: RefObject<HTMLElement | null>; onLeave: () => void };

/** Whoever has Esc for itself: a dialog, the search, the bar of a selection. */
const TAKERS = 'dialog[open], [role="search"], [role="toolbar"]';

/**
 * Takes away all but the article as long as it is drawn (styles/alone.css), and shows the way out, which Esc is as well. The
 * line that is being read stays where it is.
 */
export function Immersion({ body, onLeave }: ImmersionProps) {
  const words = useGuideWords();
  const say = useToast();
  useSheet(styles);

  const begin = useEffectEvent(() => say(words.immersed));
  useLayoutEffect(() => {
    const { current } = body;
    const rest = keepingLine(current, followHand);
    begin();
    return () => keepingLine(current, rest);
  }, [body]);

  const onKeyDown = useEffectEvent(({ key, isComposing }: KeyboardEvent) => {
    if (key === "Escape" && !isComposing && !document.querySelector(TAKERS)) onLeave();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    // First, while what closes at this key is still open.
    addEventListener("keydown", listener, true);
    return () => removeEventListener("keydown", listener, true);
  }, []);

  return (
    <div className="guide-leave">
      <button type="button" onClick={onLeave}>
        {words.leaveImmersion}
      </button>
    </div>
  );
}

/** Lays the page out anew around the line that is being read, where the focus goes if what has it is taken away. */
function keepingLine<T>(body: HTMLElement | null, layOut: () => T): T {
  const line = body ? lineIn(body) : undefined;
  const isElsewhere = document.activeElement?.matches("body, main, [data-body] *, h1") !== true;
  const result = layOut();
  // After whatever else scrolls the page that has come.
  requestAnimationFrame(() => {
    if (!body?.isConnected) return;
    const place = line?.startContainer.parentElement ?? document.querySelector("h1");
    if (isElsewhere && place) focusOn(place);
    if (line) bringTo(line, "top");
  });
  return result;
}
