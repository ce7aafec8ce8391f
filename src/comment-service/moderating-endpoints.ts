import {
  Decision,
  Sanction,
  Sanctioned,
  ThreadChange,
  ThreadState,
} from "../moderation/decision.ts";
import { Log } from "../moderation/log.ts";
import { ItemNow, Queue, QueueItem } from "../moderation/queue.ts";
import { Session, SignIn } from "../moderation/session.ts";
import { decide, log, sanction, setPinned, setThreadOpen } from "./decide.ts";
import { type Endpoint, endpoint, NONE } from "./endpoint.ts";
import { MODERATOR } from "./moderator.ts";
import { Page, QueueQuery } from "./queries.ts";
import { readItem, toItem } from "./read-item.ts";
import { readLog } from "./read-log.ts";
import { readQueue } from "./read-queue.ts";
import type { Service } from "./service-context.ts";
import { toInstant } from "./view.ts";

const REFUSED = ["unauthenticated", "forbidden"] as const;

/** What moderators do. */
export function moderatingEndpoints({ core, moderators, limit, network }: Service): Endpoint[] {
  const setPin = (method: "put" | "delete") =>
    endpoint({
      method,
      path: "/moderation/comments/{id}/pin",
      summary: method === "put" ? "Put a comment above all others" : "Put it back among them",
      query: NONE,
      body: NONE,
      answers: { 200: QueueItem },
      problems: [...REFUSED, "comment_not_found", "invalid"],
      handle: async ({ c, id }) => {
        const moderator = await moderators.require(c);
        return c.json(await toItem(core, await setPinned(core, id, method === "put", moderator)));
      },
    });

  return [
    endpoint({
      method: "get",
      path: "/moderation/session",
      summary: "Who moderates",
      query: NONE,
      body: NONE,
      answers: { 200: Session },
      problems: [],
      handle: async ({ c }) =>
        c.json({ moderator: await moderators.find(c), signIn: moderators.signIn }),
    }),
    endpoint({
      method: "post",
      path: "/moderation/session",
      summary: "Sign in as a moderator",
      query: NONE,
      body: SignIn,
      answers: { 200: Session },
      problems: ["unauthenticated"],
      handle: async ({ c, body: { password, name = MODERATOR } }) => {
        await limit("signIn", { network: network(c) });
        await moderators.open(c, password, name);
        await log(core, core.database, name, { action: "sign_in" });
        return c.json({ moderator: name, signIn: moderators.signIn });
      },
    }),
    endpoint({
      method: "delete",
      path: "/moderation/session",
      summary: "Sign out",
      query: NONE,
      body: NONE,
      answers: { 200: Session },
      problems: [],
      handle: async ({ c }) => {
        moderators.close(c);
        return c.json({ moderator: null, signIn: moderators.signIn });
      },
    }),
    endpoint({
      method: "get",
      path: "/moderation/comments",
      summary: "The queue, and every other comment",
      query: QueueQuery,
      body: NONE,
      answers: { 200: Queue },
      problems: [...REFUSED, "bad_cursor"],
      handle: async ({ c, query }) => {
        await moderators.require(c);
        const { status, only, ...rest } = query;
        return c.json(await readQueue(core, { ...rest, status, only }));
      },
    }),
    endpoint({
      method: "get",
      path: "/moderation/comments/{id}",
      summary: "One comment as it stands, deleted or not, and who decided on it last",
      query: NONE,
      body: NONE,
      answers: { 200: ItemNow },
      problems: [...REFUSED, "comment_not_found"],
      handle: async ({ c, id }) => {
        await moderators.require(c);
        return c.json(await readItem(core, id));
      },
    }),
    endpoint({
      method: "post",
      path: "/moderation/comments/{id}/decisions",
      summary: "Approve or reject a comment as it was seen",
      query: NONE,
      body: Decision,
      answers: { 200: QueueItem },
      problems: [...REFUSED, "comment_not_found", "stale_revision"],
      handle: async ({ c, id, body }) => {
        const moderator = await moderators.require(c);
        return c.json(await toItem(core, await decide(core, id, body, moderator)));
      },
    }),
    setPin("put"),
    setPin("delete"),
    endpoint({
      method: "post",
      path: "/moderation/articles/{id}/thread",
      summary: "Open or close the comments of an article",
      query: NONE,
      body: ThreadChange,
      answers: { 200: ThreadState },
      problems: [...REFUSED, "article_not_found"],
      handle: async ({ c, id, body: { open } }) => {
        const moderator = await moderators.require(c);
        return c.json(await setThreadOpen(core, id, open, moderator));
      },
    }),
    endpoint({
      method: "post",
      path: "/moderation/users/{id}/sanctions",
      summary: "Keep a person from writing, or let them write again",
      query: NONE,
      body: Sanction,
      answers: { 200: Sanctioned },
      problems: [...REFUSED, "person_not_found"],
      handle: async ({ c, id, body }) => {
        const moderator = await moderators.require(c);
        const days = body.sanction === "ban" ? body.days : 0;
        const given = { days, reason: body.reason };
        const { bannedUntil } = await sanction(core, id, given, moderator);
        return c.json({ bannedUntil: bannedUntil === null ? null : toInstant(bannedUntil) });
      },
    }),
    endpoint({
      method: "get",
      path: "/moderation/log",
      summary: "What moderators did, newest first",
      query: Page,
      body: NONE,
      answers: { 200: Log },
      problems: [...REFUSED, "bad_cursor"],
      handle: async ({ c, query }) => {
        await moderators.require(c);
        return c.json(await readLog(core, query));
      },
    }),
  ];
}
