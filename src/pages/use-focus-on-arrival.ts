import { useEffect, useRef } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";

/**
 * Moves the focus to the page's headline after a link was followed, so that the keyboard and the screen reader start
 * where the eye does. Not on the first page, not on Back (the scroll is restored), not for a place within the page.
 */
export function useFocusOnArrival() {
  const { pathname, search } = useLocation();
  const action = useNavigationType();
  const address = pathname + search;
  const last = useRef(address);

  useEffect(() => {
    if (last.current === address) return;
    last.current = address;
    if (action === NavigationType.Pop) return;
    const headline = document.querySelector("h1");
    headline?.setAttribute("tabindex", "-1");
    headline?.focus({ preventScroll: true });
  }, [address, action]);
}
