import * as v from "valibot";
import { Deleted } from "../comment/comment-list.ts";
import { Comment, Reply } from "../comment/comment.ts";
import { Edit, NewComment } from "../comment/new-comment.ts";
import { type Endpoint, endpoint, NONE } from "./endpoint.ts";
import { deleteComment, editComment } from "./own-actions.ts";
import { postComment } from "./post-comment.ts";
import { Refusal } from "./refusal.ts";
import type { Service } from "./service-context.ts";

const Key = v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,200}$/));

/** An entity tag (RFC 9110) or the bare revision. */
const Match = v.pipe(
  v.string(),
  v.regex(/^"?\d{1,10}(?:-\d{1,10})?"?$/),
  v.transform((match) => match.replaceAll('"', "")),
);

function header<S extends v.GenericSchema<string, string>>(schema: S, value: string | undefined) {
  const result = v.safeParse(schema, value);
  if (!result.success) throw new Refusal("bad_request");
  return result.output;
}

/** What readers write: a comment, its edit, its end. */
export function writingEndpoints({ core, identify, limit, network, words }: Service): Endpoint[] {
  return [
    endpoint({
      method: "post",
      path: "/articles/{id}/comments",
      summary: "Post a comment or an answer, once per Idempotency-Key",
      headers: ["Idempotency-Key"],
      query: NONE,
      body: NewComment,
      answers: { 201: Comment, 200: Comment },
      problems: [
        "unauthenticated",
        "not_verified",
        "banned",
        "article_not_found",
        "parent_not_found",
        "thread_closed",
        "parent_not_open",
        "idempotency_conflict",
      ],
      handle: async ({ c, id, body }) => {
        const key = header(Key, c.req.header("idempotency-key"));
        const { person, isKnown, remember } = await identify.writer(c);
        await limit("post", { person: person.id, network: network(c) });
        const posting = { articleId: id, sent: body, key, person, isKnown, words: await words() };
        const { created, comment } = await postComment(core, posting);
        if (comment.author.id === person.id) remember();
        return c.json(comment, created ? 201 : 200);
      },
    }),
    endpoint({
      method: "patch",
      path: "/comments/{id}",
      summary: "Edit one's own comment within the window; it then waits for a moderator",
      headers: ["If-Match"],
      query: NONE,
      body: Edit,
      answers: { 200: Reply },
      problems: [
        "unauthenticated",
        "not_verified",
        "banned",
        "forbidden",
        "comment_not_found",
        "thread_closed",
        "edit_window_closed",
        "stale_revision",
      ],
      handle: async ({ c, id, body }) => {
        const match = header(Match, c.req.header("if-match"));
        const { person } = await identify.writer(c);
        await limit("edit", { person: person.id, network: network(c) });
        return c.json(await editComment(core, id, body, { person, match, words: await words() }));
      },
    }),
    endpoint({
      method: "delete",
      path: "/comments/{id}",
      summary: "Delete one's own comment; a tombstone stays where there are answers",
      query: NONE,
      body: NONE,
      answers: { 200: Deleted },
      problems: [
        "unauthenticated",
        "not_verified",
        "forbidden",
        "comment_not_found",
        "stale_revision",
      ],
      handle: async ({ c, id }) => {
        const { person } = await identify.writer(c);
        await limit("edit", { person: person.id, network: network(c) });
        return c.json(await deleteComment(core, id, person));
      },
    }),
  ];
}
