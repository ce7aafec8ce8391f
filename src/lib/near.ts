import { type RefObject, useEffect, useState } from "react";
import { flushSync } from "react-dom";

type Watch = { observer: IntersectionObserver; waiting: Map<Element, () => void> };

/** One observer for all that wait at the same distance. */
const watches = new Map<string, Watch>();

/** Whether the element has come within `distance` of the screen, once and for all. */
export function useNear(element: RefObject<Element | null>, distance: string): boolean {
  const [near, setNear] = useState(false);

  useEffect(() => {
    const { current } = element;
    if (near || !current) return;
    const { observer, waiting } = watchAt(distance);
    waiting.set(current, () => setNear(true));
    observer.observe(current);
    return () => {
      waiting.delete(current);
      observer.unobserve(current);
    };
  }, [near, element, distance]);

  return near;
}

function watchAt(distance: string): Watch {
  const known = watches.get(distance);
  if (known) return known;
  const waiting: Watch["waiting"] = new Map();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) waiting.get(target)?.();
    },
    { rootMargin: distance },
  );
  // Paper has no "later": all of it is there before the browser looks.
  addEventListener("beforeprint", () => flushSync(() => waiting.forEach((come) => come())));
  const watch = { observer, waiting };
  watches.set(distance, watch);
  return watch;
}
