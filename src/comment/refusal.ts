import { ApiError } from "../lib/api.ts";

const TOLD = ["thread_closed", "article_not_found", "read_only", "unreachable", "timeout"] as const;

/** Why a comment was not taken, as the name of the sentence that says so. */
export function refusalOf(error: Error) {
  if (!(error instanceof ApiError)) return "other";
  const { problem, trouble } = error;
  if (problem?.fields?.nick) return "nick";
  if (problem?.fields?.body === "blank" || problem?.fields?.body === "too_long") {
    return problem.fields.body;
  }
  return TOLD.find((name) => name === problem?.code || name === trouble) ?? "other";
}
