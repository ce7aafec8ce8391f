import { createPath, type DataRouter } from "react-router";
import { exits } from "./exits.ts";
import { pageAddress } from "./page-address.ts";
import type { Warm } from "./warm.ts";

/** A pointer that only passes over a link is gone sooner than this, in milliseconds. */
const DWELL = 60;

/**
 * Lets the router follow every link to a page of this site, and warms its page as a reader reaches for it. One set of
 * listeners serves all links, so a link is a plain `<a>`, which costs nothing to draw and works before the program runs.
 * @returns a function that stops it
 */
export function followLinks(router: DataRouter, warm: Warm): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = router.state.location.pathname;
  let reached: Element | null = null;

  const reach = (event: Event) => {
    const link = linkAt(event);
    // A press comes after the pointer, and the focus after the press.
    if (link === reached) return;
    reached = link;
    const address = link && pageAddress(router, link);
    if (address) warm(address);
  };
  const dwell = (event: Event) => {
    clearTimeout(timer);
    const link = linkAt(event);
    if (link !== reached) reached = null;
    if (link) timer = setTimeout(reach, DWELL, event);
  };
  const follow = (event: MouseEvent) => {
    const link = linkAt(event);
    const address = link && isPlain(event, link) ? pageAddress(router, link) : undefined;
    if (!address) return;
    event.preventDefault();
    const href = link?.getAttribute("href") ?? "";
    const { location } = router.state;
    exits.set(location.key, href);
    // As browsers do: a link to where one is adds nothing to the history.
    void router.navigate(address, { replace: address === createPath(location) });
    // As a browser takes the reader's next Tab to a place on the same page.
    if (href.startsWith("#")) {
      document.getElementById(href.slice(1))?.focus({ preventScroll: true });
    }
  };

  // What has the focus is let go of before it is taken away: else the browser lays out all of the page it leaves once more.
  const leave = router.subscribe(({ location: { pathname } }) => {
    if (pathname === shown) return;
    shown = pathname;
    reached = null;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  document.addEventListener("click", follow, { signal });
  document.addEventListener("pointerover", dwell, { signal });
  document.addEventListener("pointerdown", reach, { signal });
  document.addEventListener("focusin", reach, { signal });
  return () => {
    clearTimeout(timer);
    leave();
    listening.abort();
  };
}

const linkAt = ({ target }: Event) =>
  target instanceof Element ? target.closest("a[href]") : null;

/** A press that asks for no new tab, window or download, and that nothing else has answered. */
const isPlain = (event: MouseEvent, link: Element) =>
  !event.defaultPrevented &&
  event.button === 0 &&
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) &&
  !link.hasAttribute("target") &&
  !link.hasAttribute("download");
