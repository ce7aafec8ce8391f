import { ApiError } from "../lib/api.ts";
import { useLanguage, useWords } from "../lib/words.ts";
import { fieldSentenceOf } from "./sentence-of.ts";
import { useCommentWords } from "./words.ts";

/**
 * For what a request does on failure: `because(prefix, say)` says in one sentence after the prefix why it failed; what is wrong
 * with a field is said alone. The sentences for what only a server refuses are loaded when it has.
 */
export function useReason() {
  const { troubles } = useWords();
  const words = useCommentWords();
  const language = useLanguage();

  const reasonOf = async (failure: Error, prefix: string): Promise<string> => {
    if (!(failure instanceof ApiError)) return prefix + troubles.refused;
    const { problem, trouble } = failure;
    const known = problem && (await import("./refusal-reason.ts").catch(() => undefined));
    return (
      fieldSentenceOf(words.fields, problem?.fields) ??
      known?.fieldReason(failure, language) ??
      prefix +
        (known?.refusalReason(failure, language) ??
          // The others speak of a page that is missing or cannot be shown.
          troubles[trouble === "unreachable" || trouble === "timeout" ? trouble : "refused"])
    );
  };
  return (prefix: string, say: (sentence: string) => void) => (failure: Error) => {
    void reasonOf(failure, prefix).then(say);
  };
}

/** Whether somebody has to sign in first, or again. */
export const needsSignIn = (error: Error | null): boolean =>
  error instanceof ApiError && error.problem?.code === "unauthenticated";

export const isRefusedFor = (error: Error | null, field: string): boolean =>
  error instanceof ApiError && error.problem?.fields?.[field] !== undefined;
