import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import type { Point } from "./points.ts";
import { useGuideStyles } from "./use-guide-styles.ts";
import { useGuideWords } from "./words.ts";

type SkimProps = {
  points: readonly Point[];
  body: RefObject<HTMLElement | null>;
  /** Shows the text again: for this place of it to be gone to, else where the reader was. */
  onClose: (id?: string) => void;
};

/** 只看要点: in the place of the text its headings and leads, each of which leads into it. */
export function Skim({ points, body, onClose }: SkimProps) {
  useGuideStyles();
  const words = useGuideWords();
  const back = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    const { current } = body;
    current?.setAttribute("data-skimmed", "");
    back.current?.focus({ preventScroll: true });
    back.current?.scrollIntoView({ block: "start" });
    return () => current?.removeAttribute("data-skimmed");
  }, [body]);

  // Any link to a place of the text, those of the contents among them, needs the text.
  const follow = useEffectEvent(({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
    if (link) onClose(link.getAttribute("href")?.slice(1));
  });
  useEffect(() => {
    const onClick = (event: Event) => follow(event);
    document.addEventListener("click", onClick, true);
    return () => document.removeEventListener("click", onClick, true);
  }, []);

  if (!body.current) return null;
  return createPortal(
    <section className="guide-skim" aria-label={words.points}>
      <button ref={back} type="button" onClick={() => onClose()}>
        {words.wholeText}
      </button>
      <ol>
        {points.map(({ id, isHeading, text }) => (
          <li key={id} data-heading={isHeading || undefined}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </section>,
    body.current,
  );
}
