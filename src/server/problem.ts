/** Every way the API refuses: its code, its status, and what it means in words. */
const PROBLEMS = {
  bad_request: [400, "The request is not well formed."],
  bad_cursor: [400, "The cursor is not one that a list gave out."],
  csrf: [403, "The request comes from another site."],
  not_found: [404, "There is nothing at this address."],
  article_not_found: [404, "There is no such article, or it takes no comments."],
  parent_not_found: [404, "There is no comment that this one could answer."],
  idempotency_conflict: [409, "This Idempotency-Key was used for another comment."],
  thread_closed: [409, "The comments of this article are closed."],
  too_large: [413, "The body is larger than 16 kB."],
  unsupported_media_type: [415, "The body must be application/json."],
  invalid: [422, "Some fields are not valid."],
  internal: [500, "The server failed."],
  read_only: [503, "Comments are unavailable for the moment."],
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

/** A refusal as RFC 9457 problem details; `fields` maps a field of the request to what is wrong with it. */
export function problem(code: ProblemCode, fields?: Record<string, string>): Response {
  const [status, title] = PROBLEMS[code];
  const details = { type: `urn:problem-type:kanbao:${code}`, title, status, code, fields };
  return new Response(JSON.stringify(details), {
    status,
    headers: { "content-type": "application/problem+json" },
  });
}
