import { useEffect, useRef } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";
import { exits } from "../lib/exits.ts";

/**
 * Moves the focus to the page's headline after a link was followed, so that the keyboard and the screen reader start
 * where the eye does; on Back to the link by which the page was left. Not on the first page, not for a place within the page,
 * and not where the player went on to its next article (listen/).
 */
export function useFocusOnArrival() {
  const { key, pathname, search, state } = useLocation();
  const action = useNavigationType();
  const address = pathname + search;
  const last = useRef(address);

  useEffect(() => {
    if (last.current === address) return;
    last.current = address;
    if (state?.byPlayer) return;
    const target = action === NavigationType.Pop ? linkTo(exits.get(key)) : headline();
    target?.focus({ preventScroll: true });
  }, [address, action, key, state]);
}

const linkTo = (href: string | undefined) =>
  Array.from(document.links).find((link) => link.getAttribute("href") === href);

function headline(): HTMLElement | null {
  const found = document.querySelector("h1");
  found?.setAttribute("tabindex", "-1");
  return found;
}
