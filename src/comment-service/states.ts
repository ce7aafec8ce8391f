import type { ProblemCode } from "../comment/problem-code.ts";

/**
 * How a comment stands. `new` waits for its first decision; `edited` waits as well, while others go on seeing what was
 * approved before; of `rejected` and `deleted` they see nothing.
 */
export const STATES = ["approved", "new", "edited", "rejected", "deleted"] as const;
export type State = (typeof STATES)[number];

export const ACTORS = ["author", "reader", "moderator"] as const;
export type Actor = (typeof ACTORS)[number];

export const ACTIONS = [
  "reply",
  "like",
  "report",
  "edit",
  "delete",
  "appeal",
  "approve",
  "reject",
  "pin",
] as const;
export type Action = (typeof ACTIONS)[number];

/** What an action leads to: a state, or why it is refused. */
export type Result = { state: State } | { refusal: ProblemCode };

/** What is stored of a state. */
export const stateOf = (row: { status: string; shown_body: string | null }): State => {
  if (row.status === "pending") return row.shown_body === null ? "new" : "edited";
  return STATES.find((state) => state === row.status) ?? "deleted";
};

export const isShown = (state: State): boolean => state === "approved" || state === "edited";

/** The whole of moderation: what each may do with a comment in each state, and how it stands afterwards. */
export function resultOf(state: State, actor: Actor, action: Action): Result {
  if (actor === "moderator") return moderated(state, action);
  if (action === "approve" || action === "reject" || action === "pin") {
    return { refusal: "unauthenticated" };
  }
  const sees = isShown(state) || (actor === "author" && state !== "deleted");
  if (action === "reply") {
    if (isShown(state)) return { state };
    // That there is something which may not be answered yet is told to its author alone.
    return { refusal: sees ? "parent_not_open" : "parent_not_found" };
  }
  if (action === "delete" && actor === "author") return { state: "deleted" };
  if (!sees) return { refusal: "comment_not_found" };
  if (action === "like") return isShown(state) ? { state } : { refusal: "comment_not_found" };
  if (actor === "reader") return action === "report" ? { state } : { refusal: "forbidden" };
  if (action === "report") return { refusal: "forbidden" };
  if (action === "appeal") return state === "rejected" ? { state } : { refusal: "not_rejected" };
  return { state: isShown(state) ? "edited" : "new" };
}

function moderated(state: State, action: Action): Result {
  if (state === "deleted") return { refusal: "comment_not_found" };
  if (action === "approve") return { state: "approved" };
  if (action === "reject") return { state: "rejected" };
  if (action === "pin") return isShown(state) ? { state } : { refusal: "comment_not_found" };
  // What moderators do as readers, they do with a reader's cookie.
  return { refusal: "unauthenticated" };
}
