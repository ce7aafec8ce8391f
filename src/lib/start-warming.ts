import { noop } from "@tanstack/react-query";
import type { DataRouter } from "react-router";
import type { Warm } from "./warm.ts";

const SIGNS = ["pointermove", "touchstart", "wheel", "keydown"];

/** Warms the links in view from the first sign of a reader on, once that has been answered. */
export function startWarming(router: DataRouter, warm: Warm) {
  const waiting = new AbortController();
  const load = async () => {
    const { warmVisible } = await import("./warm-visible.ts");
    warmVisible(router, warm);
  };
  const begin = () => {
    waiting.abort();
    // Safari has no idle callbacks.
    (window.requestIdleCallback ?? setTimeout)(() => void load().catch(noop));
  };
  for (const sign of SIGNS) {
    addEventListener(sign, begin, { passive: true, signal: waiting.signal });
  }
}
