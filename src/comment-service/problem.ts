import { PROBLEM_STATUS, type ProblemCode } from "../comment/problem-code.ts";
import type { Refusal } from "./refusal.ts";

/** What each refusal means in words. */
const TITLES: Record<ProblemCode, string> = {
  bad_request: "The request is not well formed.",
  bad_cursor: "The cursor is not one that this list gave out.",
  unauthenticated: "This needs somebody who has signed in.",
  not_verified: "The portal's login has not verified who this is.",
  banned: "This person may not write for the time being.",
  csrf: "The request comes from another site.",
  forbidden: "This is for somebody else to do.",
  not_found: "There is nothing at this address.",
  article_not_found: "There is no such article, or it takes no comments.",
  comment_not_found: "There is no such comment.",
  parent_not_found: "There is no comment that this one could answer.",
  person_not_found: "Nobody of this id has written anything.",
  thread_closed: "The comments of this article are closed.",
  parent_not_open: "The comment that this one answers cannot be answered.",
  idempotency_conflict: "This Idempotency-Key was used for another comment.",
  edit_window_closed: "The time in which this comment could be edited is over.",
  stale_revision: "The comment has changed since it was read.",
  already_reported: "This person has reported this comment.",
  already_appealed: "An appeal was made already.",
  not_rejected: "The comment was not rejected.",
  too_large: "The body is larger than 16 kB.",
  unsupported_media_type: "The body must be application/json.",
  invalid: "Some fields are not valid.",
  rate_limited: "Too many requests; try again later.",
  internal: "The server failed.",
  read_only: "Comments are unavailable for the moment.",
};

/** A refusal as RFC 9457 problem details; `fields` maps a field of the request to what is wrong with it. */
export function problem(
  code: ProblemCode,
  { fields, retryAfter }: Partial<Pick<Refusal, "fields" | "retryAfter">> = {},
): Response {
  const status = PROBLEM_STATUS[code];
  const details = {
    type: `urn:problem-type:kanbao:${code}`,
    title: TITLES[code],
    status,
    code,
    fields,
  };
  return new Response(JSON.stringify(details), {
    status,
    headers: {
      "content-type": "application/problem+json",
      ...(retryAfter !== undefined && { "retry-after": String(retryAfter) }),
    },
  });
}
