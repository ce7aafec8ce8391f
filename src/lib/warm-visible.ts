import type { DataRouter } from "react-router";
import * as v from "valibot";
import { pageAddress } from "./page-address.ts";
import type { Warm } from "./warm.ts";

/** Milliseconds that a link must stay in view: what only scrolls by is not read. */
const REST = 300;

/** The most pages that are warmed unasked from one page. */
const MOST = 10;

/** A line on which pages that may never be opened cost a reader nothing worth saying (Network Information API). */
const GoodLine = v.object({
  connection: v.object({
    effectiveType: v.literal("4g"),
    saveData: v.literal(false),
    /** Megabits a second. */
    downlink: v.pipe(v.number(), v.minValue(3)),
    /** Milliseconds. */
    rtt: v.pipe(v.number(), v.maxValue(150)),
  }),
});

/**
 * Warms the pages whose links in the main part of the page have come to rest in view, on this page and on every
 * later one. Where the browser does not say how good the line is, it is not taken for good.
 */
export function warmVisible(router: DataRouter, warm: Warm) {
  if (!v.is(GoodLine, navigator)) return;
  const timers = new Map<Element, ReturnType<typeof setTimeout>>();
  let left = MOST;

  const rest = (link: Element) => {
    observer.unobserve(link);
    const address = pageAddress(router, link);
    if (!address || left === 0) return;
    left -= 1;
    warm(address);
  };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      clearTimeout(timers.get(target));
      if (isIntersecting) timers.set(target, setTimeout(rest, REST, target));
    }
  });
  const look = () => {
    observer.disconnect();
    for (const timer of timers.values()) clearTimeout(timer);
    timers.clear();
    left = MOST;
    for (const link of document.querySelectorAll("main a[href^='/']")) observer.observe(link);
  };

  look();
  // By then what was arrived at is drawn.
  router.subscribe(({ navigation }) => {
    if (navigation.state === "idle") setTimeout(look, REST);
  });
}
