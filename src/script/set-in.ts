import { notifyManager, type QueryClient, type QueryKey } from "@tanstack/react-query";
import { inScript } from "../lib/script.ts";
import type { Converter } from "./converter.ts";
import { isContent, originalsOf } from "./originals.ts";

/**
 * Sets the content that a cache holds in a script, and what comes into it from then on. The files' own words are kept
 * beside it, for the way back.
 */
export function setIn(client: QueryClient, convert: Converter): void {
  const originals = originalsOf(client);

  inScript.set(client, {
    text: convert.text,
    async content(key, content) {
      if (!isContent(key)) return content;
      await convert.prepare(content);
      originals.set(key, content);
      setAround(key);
      return convert.file(key, content);
    },
  });
  notifyManager.batch(() => {
    for (const [key, content, updatedAt] of originals.all()) {
      originals.set(key, content);
      client.setQueryData(key, convert.file(key, content), { updatedAt });
    }
  });

  /** Where a headline may break is in another file, which may have come before the headline. */
  function setAround([folder, id]: QueryKey) {
    const around = ["related", id];
    const related = folder === "articles" ? originals.get(around) : undefined;
    if (related !== undefined) client.setQueryData(around, convert.file(around, related));
  }
}
