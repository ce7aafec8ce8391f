import { type Answer, type Asked, comment, comments } from "../newsroom.ts";

/** A comment as moderators see it, with these changes to itself and to what is known of it. */
export const queued = (id: string, body: string, changes: object = {}, about: object = {}) => ({
  comment: { ...comment(id, body), status: "pending", ...changes },
  shownBody: null,
  parentBody: null,
  article: { id: "market", title: "清晨的菜市场" },
  held: [],
  reports: [],
  reportCount: 0,
  appeal: null,
  bannedUntil: null,
  ...about,
});
export type Queued = ReturnType<typeof queued>;

/** A refusal in the words of the contract (RFC 9457). */
export const problem =
  (status: number, code: string, fields?: Record<string, string>, headers = {}): Answer =>
  () =>
    Response.json({ type: "about:blank", code, fields }, { status, headers });

const MODERATION = "/api/v1/moderation";

/** What was sent to be done, in order: `POST comments/1/decisions` and what with. */
type Done = { what: string; said: unknown };

/**
 * The moderators' part of the API with these comments in it: decisions are taken of the revision at hand, and lists
 * hold what belongs in them. A test changes `items` as a second moderator or an author would.
 */
export function service(items: Queued[], answers: Record<string, Answer> = {}) {
  const done: Done[] = [];
  const log: object[] = [];
  /** `refusals` are what the next things that are to be done are answered with. */
  const refusals: Answer[] = [];
  /** Who decided last, of any comment that is asked for by itself. */
  const last: { decided: object | null } = { decided: null };
  const state = { items, done, log, refusals, ...last, isSignedIn: true, isOpen: true };

  const guarded =
    (answer: (asked: Asked) => Answer): Answer =>
    (asked) =>
      state.isSignedIn ? answer(asked) : problem(401, "unauthenticated");
  const noting = (answer: (said: unknown, asked: Asked) => Answer) =>
    guarded((asked) => {
      const said: unknown = asked.body === "" ? null : JSON.parse(asked.body);
      done.push({
        what: `${asked.method} ${asked.url.pathname.slice(MODERATION.length + 1)}`,
        said,
      });
      return refusals.shift() ?? answer(said, asked);
    });
  const change = (id: string, changes: object) => {
    state.items = state.items.map((item) =>
      item.comment.id === id ? changed(item, changes) : item,
    );
    return state.items.find((item) => item.comment.id === id) ?? problem(404, "comment_not_found");
  };

  const ofComments = items.map(({ comment: { id } }): Record<string, Answer> => ({
    [`POST ${MODERATION}/comments/${id}/decisions`]: noting((said) => {
      const item = state.items.find((other) => other.comment.id === id);
      if (!item) return problem(404, "comment_not_found");
      const { decision, reason, revisionId } = readDecision(said);
      if (revisionId !== item.comment.revisionId) return problem(409, "stale_revision");
      log.unshift(entry(log.length, { action: decision, commentId: id, reason: reason ?? null }));
      const status = decision === "approve" ? "approved" : "rejected";
      return change(id, {
        comment: { status, ...(reason !== undefined && { rejectReason: reason }) },
        reports: [],
        reportCount: 0,
        appeal: null,
      });
    }),
    [`GET ${MODERATION}/comments/${id}`]: guarded(() => {
      const item = state.items.find((other) => other.comment.id === id);
      return item ? { ...item, decided: state.decided } : problem(404, "comment_not_found");
    }),
    [`PUT ${MODERATION}/comments/${id}/pin`]: noting(() =>
      change(id, { comment: { pinned: true } }),
    ),
    [`DELETE ${MODERATION}/comments/${id}/pin`]: noting(() =>
      change(id, { comment: { pinned: false } }),
    ),
    [`POST ${MODERATION}/users/reader-${id}/sanctions`]: noting((said) => {
      const isBan = typeof said === "object" && said && "days" in said;
      const bannedUntil = isBan ? "2099-01-01T00:00:00Z" : null;
      change(id, { bannedUntil });
      return { bannedUntil };
    }),
  }));

  return Object.assign(state, {
    change,
    answers: {
      [`GET ${MODERATION}/session`]: () => session(state.isSignedIn ? "李编辑" : null),
      [`POST ${MODERATION}/session`]: (asked: Asked) => {
        const { password, name = "moderator" } = JSON.parse(asked.body);
        if (password !== "芝麻开门") return problem(401, "unauthenticated", { password: "wrong" });
        state.isSignedIn = true;
        return session(name);
      },
      [`DELETE ${MODERATION}/session`]: () => {
        state.isSignedIn = false;
        return session(null);
      },
      [`GET ${MODERATION}/comments`]: guarded(({ url }) => queue(state.items, url.searchParams)),
      [`GET ${MODERATION}/log`]: guarded(() => ({ items: log, nextCursor: null })),
      [`POST ${MODERATION}/articles/market/thread`]: noting((said) => {
        state.isOpen = said !== null && JSON.stringify(said) === '{"open":true}';
        return { open: state.isOpen };
      }),
      "GET /api/v1/articles/market/comments": () =>
        comments({ thread: { open: state.isOpen, preModeration: true, maxLength: 1000 } }),
      ...Object.assign({}, ...ofComments),
      ...answers,
    },
  });
}

export const session = (moderator: string | null, signIn = "password") => ({ moderator, signIn });

/** What a moderator did, in the log, with these changes. */
export const entry = (id: number, changes: object) => ({
  id: String(id),
  at: "2026-06-11T09:30:00+08:00",
  moderator: "李编辑",
  action: "approve",
  articleId: "market",
  articleTitle: "清晨的菜市场",
  commentId: null,
  personId: null,
  nick: null,
  reason: null,
  until: null,
  ...changes,
});

const changed = (item: Queued, { comment: own = {}, ...about }: { comment?: object }): Queued => {
  const revisionId = `${item.comment.revisionId}+`;
  return { ...item, ...about, comment: { ...item.comment, revisionId, ...own } };
};

function readDecision(said: unknown): { decision: string; reason?: string; revisionId: string } {
  return Object.assign({ decision: "", revisionId: "" }, said);
}

function queue(items: readonly Queued[], asked: URLSearchParams) {
  const [status, only, q = ""] = ["status", "only", "q"].map(
    (name) => asked.get(name) ?? undefined,
  );
  const isReported = ({ reportCount }: Queued) => reportCount > 0;
  const isAppealed = ({ appeal }: Queued) => appeal !== null;
  const isIn = (item: Queued) =>
    (!status || item.comment.status === status) &&
    (only !== "reported" || isReported(item)) &&
    (only !== "appealed" || isAppealed(item)) &&
    item.comment.body.includes(q);
  return {
    items: items.filter(isIn),
    nextCursor: null,
    counts: {
      pending: items.filter(({ comment: { status: stands } }) => stands === "pending").length,
      reported: items.filter(isReported).length,
      appealed: items.filter(isAppealed).length,
    },
  };
}
