import {
  CommentCounts,
  CommentList,
  OwnComments,
  Permalink,
  Replies,
} from "../comment/comment-list.ts";
import { countComments } from "./count-comments.ts";
import { type Endpoint, endpoint, NONE } from "./endpoint.ts";
import { CountsQuery, ListQuery, OwnQuery, Page, PermalinkQuery } from "./queries.ts";
import { readOwn } from "./read-own.ts";
import { readPermalink } from "./read-permalink.ts";
import { readReplies } from "./read-replies.ts";
import type { Service } from "./service-context.ts";

/** What readers read. */
export const readingEndpoints = ({ core, list, identify }: Service): Endpoint[] => [
  endpoint({
    method: "get",
    path: "/articles/{id}/comments",
    summary: "The comments of an article, page by page, each with the first answers to it",
    query: ListQuery,
    body: NONE,
    answers: { 200: CommentList },
    problems: ["bad_cursor", "article_not_found"],
    handle: async ({ c, id, query }) => {
      const takesGzip = /\bgzip\b(?!;q=0)/.test(c.req.header("accept-encoding") ?? "");
      const answer = await list({ articleId: id, ...query }, await identify.reader(c), takesGzip);
      const isPacked = typeof answer !== "string";
      if (isPacked) c.header("content-encoding", "gzip");
      return c.body(answer, 200, { "content-type": "application/json" });
    },
  }),
  endpoint({
    method: "get",
    path: "/comments/{id}",
    summary: "One comment where it stands: its root, what it answers, and the answers around it",
    query: PermalinkQuery,
    body: NONE,
    answers: { 200: Permalink },
    problems: ["comment_not_found"],
    handle: async ({ c, id, query }) =>
      c.json(await readPermalink(core, id, query.limit, await identify.reader(c))),
  }),
  endpoint({
    method: "get",
    path: "/comments/{id}/replies",
    summary: "The answers to a comment, oldest first",
    query: Page,
    body: NONE,
    answers: { 200: Replies },
    problems: ["bad_cursor", "comment_not_found"],
    handle: async ({ c, id, query }) =>
      c.json(await readReplies(core, id, query, await identify.reader(c))),
  }),
  endpoint({
    method: "get",
    path: "/comment-counts",
    summary: "How many comments each of up to 100 articles has",
    query: CountsQuery,
    body: NONE,
    answers: { 200: CommentCounts },
    problems: [],
    handle: async ({ c, query }) => c.json(await countComments(core, query.articleIds)),
  }),
  endpoint({
    method: "get",
    path: "/me/comments",
    summary: "One's own comments, newest first, with those that others do not see",
    query: OwnQuery,
    body: NONE,
    answers: { 200: OwnComments },
    problems: ["bad_cursor"],
    handle: async ({ c, query }) => c.json(await readOwn(core, query, await identify.reader(c))),
  }),
];
