import { useQueryClient } from "@tanstack/react-query";
import { inScript } from "./script.ts";

/** Converts what stands in no file, such as what readers write. A change of script is one of language, which draws anew. */
export function useInScript(): (text: string) => string {
  const client = useQueryClient();
  return (text) => inScript.get(client)?.text(text) ?? text;
}
