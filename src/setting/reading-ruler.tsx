import { useEffect, useRef } from "react";
import { useSheet } from "../lib/use-sheet.ts";
import styles from "./reading-ruler.css?inline";

/** A line across the page under the pointer, or where a finger last was, that keeps the eye in its line of text. */
export function ReadingRuler() {
  const line = useRef<HTMLDivElement>(null);
  useSheet(styles);

  useEffect(() => {
    const follow = ({ clientY }: PointerEvent) =>
      line.current?.style.setProperty("translate", `0 ${clientY}px`);
    const events = ["pointermove", "pointerdown"] as const;
    for (const event of events) document.addEventListener(event, follow, { passive: true });
    return () => {
      for (const event of events) document.removeEventListener(event, follow);
    };
  }, []);

  return <div ref={line} className="reading-ruler" aria-hidden="true" />;
}
