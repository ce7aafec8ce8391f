import { type RefObject, useEffect, useState } from "react";
import toast from "../lib/toast.module.css";
import { bringTo, focusOn } from "./bring-to.ts";
import type { KeptPlace } from "./kept-place.ts";
import { characterAt } from "./offsets.ts";
import { paragraphsIn } from "./text-place.ts";
import { toTop } from "./to-top.ts";
import { useGuideWords } from "./words.ts";

type ResumeProps = { place: KeptPlace; body: RefObject<HTMLElement | null>; onClose: () => void };

/** After so many screens the reader has found another way. */
const SCREENS = 2;

/**
 * Offers to go back to where this article was left, and, once there, to go to its beginning. It is an offer since a page
 * that moves by itself takes away what the reader has begun to look at. It goes when the reader moves on.
 */
export function Resume({ place, body, onClose }: ResumeProps) {
  const words = useGuideWords();
  const [isThere, setThere] = useState(false);

  // The move to that place is over by then.
  useLeaving(isThere ? SETTLED : 0, onClose);

  const resume = () => {
    const paragraph = body.current && paragraphsIn(body.current)[place.paragraph - 1];
    if (!paragraph) return onClose();
    bringTo(characterAt(paragraph, place.offset) ?? paragraph, "top");
    focusOn(paragraph);
    setThere(true);
  };
  const restart = () => {
    toTop();
    onClose();
  };

  return (
    <div role="status" className={toast.offer}>
      {isThere && <span>{words.resumed}</span>}
      <button type="button" onClick={isThere ? restart : resume}>
        {isThere ? words.toTop : words.resume}
      </button>
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
    </div>
  );
}

/** In milliseconds. */
const SETTLED = 500;

/** Says, from so many milliseconds on, when the reader has moved on. */
function useLeaving(wait: number, onLeave: () => void) {
  useEffect(() => {
    const listening = new AbortController();
    const timer = setTimeout(() => {
      const from = scrollY;
      const onScroll = () => {
        if (Math.abs(scrollY - from) > innerHeight * SCREENS) onLeave();
      };
      addEventListener("scroll", onScroll, { passive: true, signal: listening.signal });
    }, wait);
    return () => {
      clearTimeout(timer);
      listening.abort();
    };
  }, [wait, onLeave]);
}
