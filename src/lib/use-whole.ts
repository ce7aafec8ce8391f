import { startTransition, useEffect, useState } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";

/**
 * Whether all of a page is drawn: not at first where a link led to its top, so that what is seen first is painted
 * sooner, and right after that. A page from a server, Back and a place within a page need their whole height from the start.
 */
export function useWhole(): boolean {
  const { hash } = useLocation();
  const isAtTop = useNavigationType() !== NavigationType.Pop && hash === "";
  const [isWhole, setIsWhole] = useState(!isAtTop);

  useEffect(() => {
    if (isWhole) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const draw = () => startTransition(() => setIsWhole(true));
    // A frame's callbacks come before its paint, a timer set by them after it.
    const frame = requestAnimationFrame(() => (timer = setTimeout(draw)));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isWhole]);
  return isWhole;
}
