import { type RefObject, useEffect, useState } from "react";

/** Whether the element has come within `distance` of the screen, once and for all. */
export function useNear(element: RefObject<Element | null>, distance: string): boolean {
  const [near, setNear] = useState(false);

  useEffect(() => {
    if (near || !element.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: distance },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [near, element, distance]);

  return near;
}
