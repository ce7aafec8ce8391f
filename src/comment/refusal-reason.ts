import type { ApiError } from "../lib/api.ts";
import { inLanguage } from "../lib/words.ts";
import { commentRefusalsZhCN } from "../lib/words/comment-refusals-zh-CN.ts";
import { fieldSentenceOf, sentenceOf } from "./sentence-of.ts";

const wordsFor = inLanguage("comment-refusals", commentRefusalsZhCN);

/** What is wrong with a field, where the service refused one. */
export const fieldReason = ({ problem }: ApiError, language: string): string | undefined =>
  fieldSentenceOf(wordsFor(language).fields, problem?.fields);

/** Why the service refused, in its code's own sentence; undefined for a code that the contract does not know. */
export function refusalReason(
  { problem, retryAfter = 0 }: ApiError,
  language: string,
): string | undefined {
  const words = wordsFor(language);
  if (problem?.code === "rate_limited" && retryAfter > 0) return words.tooFast(retryAfter);
  return sentenceOf(words.problems, problem?.code);
}
