import { useDeferredValue } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";

/**
 * Whether all of a page is drawn: not at first where a link led to its top, so that what is seen first is there a frame
 * sooner, and then at once. A page from a server, Back and a place within a page need their whole height from the start.
 */
export function useWhole(): boolean {
  const { hash } = useLocation();
  const isAtTop = useNavigationType() !== NavigationType.Pop && hash === "";
  return useDeferredValue(true, !isAtTop);
}
