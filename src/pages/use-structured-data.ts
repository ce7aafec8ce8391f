import { noop, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useLocation, useMatches } from "react-router";
import type { Words } from "../lib/words/zh-CN.ts";

/** Keeps the page's JSON-LD right after a navigation, once the browser is idle; that of the first page came with it. */
export function useStructuredData(words: Words) {
  const client = useQueryClient();
  const matches = useMatches();
  const { pathname, search } = useLocation();
  const address = pathname + search;
  const last = useRef(address);

  useEffect(() => {
    if (last.current === address) return;
    last.current = address;
    const write = async () => {
      const { writeStructuredData } = await import("./write-structured-data.ts");
      writeStructuredData(matches, client, words);
    };
    // Safari has no idle callbacks. Both kinds run in the order they were asked for, so the last page is written last.
    const idle = window.requestIdleCallback ?? setTimeout;
    idle(() => void write().catch(noop));
  }, [address, matches, client, words]);
}
