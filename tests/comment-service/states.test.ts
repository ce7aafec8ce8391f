import { afterAll, describe, expect, test } from "vitest";
import {
  ACTIONS,
  type Action,
  ACTORS,
  type Actor,
  resultOf,
  STATES,
  type State,
} from "../../src/comment-service/states.ts";
import { openPortal } from "../server/portal.ts";
import { stage } from "./stage.ts";
import type { Visitor } from "./visitor.ts";

const portal = await openPortal({ env: { COMMENTS_MODERATION: "pre" } });
afterAll(portal.close);
const { article, somebody, moderator, item } = stage(portal);
const chief = await moderator();
const id = await article();

/** What a comment says at first, and what its edit says. */
const FIRST = "第一稿";
const SECOND = "第二稿";

/** Brings a new comment into a state. */
async function bring(state: State) {
  const author = somebody();
  const { said } = await author.post(id, FIRST);
  const comment: string = said.id;
  if (state === "approved" || state === "edited") {
    await chief.decide(comment, "approve", said.revisionId);
  }
  if (state === "edited") await author.edit(comment, SECOND, said.revisionId);
  if (state === "rejected") await chief.decide(comment, "reject", said.revisionId);
  if (state === "deleted") await author.call("DELETE", `/comments/${comment}`);
  return { author, comment };
}

/** The text that somebody else sees of a comment, wherever they look. */
async function seenOf(comment: string): Promise<string | undefined> {
  const reader = somebody();
  const list = await reader.list(id, "limit=50");
  const found = list.items.find((one: { id: string }) => one.id === comment);
  const link = await reader.call("GET", `/comments/${comment}`);
  // The list and the address of a comment agree.
  expect(link.status === 200 ? link.said.comment.body : undefined).toBe(found?.body);
  return found?.body;
}

const NEEDS_REVISION = new Set<Action>(["edit", "approve", "reject"]);

const revisionOf = async (comment: string): Promise<string> =>
  (await item(chief, comment))?.comment.revisionId ?? "1-1";

async function act(who: Visitor, action: Action, comment: string) {
  const revision = NEEDS_REVISION.has(action) ? await revisionOf(comment) : "";
  switch (action) {
    case "reply":
      return who.post(id, "回一句", { parentId: comment });
    case "like":
      return who.like(comment);
    case "report":
      return who.report(comment);
    case "edit":
      return who.edit(comment, `${SECOND}，又改`, revision);
    case "delete":
      return who.call("DELETE", `/comments/${comment}`);
    case "appeal":
      return who.appeal(comment);
    case "approve":
    case "reject":
      return who.decide(comment, action, revision);
    case "pin":
      return who.call("PUT", `/moderation/comments/${comment}/pin`);
  }
}

const people: Record<Actor, (author: Visitor) => Visitor> = {
  author: (author) => author,
  reader: () => somebody(),
  moderator: () => chief,
};

/** Moderators have a cookie of their own, beside that of the reader they are as well. */
const MODERATING = new Set<Action>(["approve", "reject", "pin"]);

const cases = STATES.flatMap((state) =>
  ACTORS.flatMap((actor) =>
    ACTIONS.filter((action) => actor !== "moderator" || MODERATING.has(action)).map((action) => ({
      state,
      actor,
      action,
      result: resultOf(state, actor, action),
    })),
  ),
);

/** What others may see at all: what a moderator has approved. */
const APPROVED: Record<State, string | undefined> = {
  approved: FIRST,
  new: undefined,
  edited: FIRST,
  rejected: undefined,
  deleted: undefined,
};

describe.for(cases)("$state: $action by its $actor", ({ state, actor, action, result }) => {
  test("leads to what the table says, and shows nobody what was not approved", async () => {
    const { author, comment } = await bring(state);
    expect(await seenOf(comment)).toBe(APPROVED[state]);
    const { status, said } = await act(people[actor](author), action, comment);
    const told = status < 400 ? "done" : said.code;
    expect(told).toBe("refusal" in result ? result.refusal : "done");

    const after = "refusal" in result ? state : result.state;
    const isDecided = action === "approve" && !("refusal" in result);
    const latest = state === "edited" ? SECOND : FIRST;
    expect(await seenOf(comment)).toBe(isDecided ? latest : APPROVED[after]);
    // Pinned comments would fill the place for others.
    if (action === "pin") await chief.call("DELETE", `/moderation/comments/${comment}/pin`);
    await author.call("DELETE", `/comments/${comment}`);
  });
});

test("only a decision makes others see something, and an edit leaves them what was approved", () => {
  const changes = cases.flatMap(({ state, actor, action, result }) =>
    "refusal" in result || result.state === state
      ? []
      : [{ from: state, to: result.state, by: `${actor} ${action}` }],
  );
  const approvals = changes.filter(({ to }) => to === "approved");
  expect(new Set(approvals.map(({ by }) => by))).toEqual(new Set(["moderator approve"]));
  const edits = changes.filter(({ to }) => to === "edited");
  expect(edits).toEqual([{ from: "approved", to: "edited", by: "author edit" }]);
});
