import { noop } from "@tanstack/react-query";
import type { DataRouter } from "react-router";
import type { Warm } from "./warm.ts";

const SIGNS = ["pointermove", "touchstart", "wheel", "keydown"];

/** Warms the links in view from the first sign of a reader on. */
export function startWarming(router: DataRouter, warm: Warm) {
  const waiting = new AbortController();
  const begin = () => {
    waiting.abort();
    void import("./warm-visible.ts").then(({ warmVisible }) => warmVisible(router, warm), noop);
  };
  for (const sign of SIGNS) {
    addEventListener(sign, begin, { passive: true, signal: waiting.signal });
  }
}
