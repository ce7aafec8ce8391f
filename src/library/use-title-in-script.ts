import { useQueryClient } from "@tanstack/react-query";
import { inScript } from "../lib/script.ts";

type Named = { lang?: string | undefined; names?: readonly string[] | undefined };

/** Sets what is remembered of an article in the reader's script; what is in a language or script of its own stays. */
export function useTitleInScript(): (words: string, article: Named) => string {
  const client = useQueryClient();
  return (words, { lang, names }) =>
    (lang === undefined && inScript.get(client)?.text(words, names)) || words;
}
