import { ApiError } from "../lib/api.ts";
import type { useModerationWords } from "./words.ts";

type Words = ReturnType<typeof useModerationWords>;

const TOLD = [
  "unauthenticated",
  "forbidden",
  "stale_revision",
  "comment_not_found",
  "article_not_found",
  "person_not_found",
  "bad_cursor",
  "read_only",
  "unreachable",
  "timeout",
] as const;

/** How long somebody waits who is told no time, in seconds. */
const A_WHILE = 60;

/** Why something was not done, in one sentence. */
export function refusalOf(error: Error, words: Words): string {
  if (!(error instanceof ApiError)) return words.refusals.other;
  const { problem, trouble, retryAfter = A_WHILE } = error;
  if (problem?.fields?.["password"] === "wrong") return words.refusals.wrong_password;
  if (problem?.fields?.["password"]) return words.refusals.blank_password;
  if (problem?.fields?.["name"]) return words.refusals.long_name;
  if (problem?.fields?.["pinned"]) return words.refusals.too_many_pinned;
  if (problem?.code === "rate_limited") {
    return words.refusals.rate_limited(Math.ceil(retryAfter / 60));
  }
  const name = TOLD.find((told) => told === problem?.code || told === trouble);
  return words.refusals[name ?? "other"];
}

/** Whether a decision came too late: somebody else has decided, or its author has changed or deleted the comment. */
export const isStale = (error: Error | null): boolean =>
  error instanceof ApiError &&
  (error.problem?.code === "stale_revision" || error.problem?.code === "comment_not_found");
