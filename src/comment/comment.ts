import { infiniteQueryOptions, mutationOptions } from "@tanstack/react-query";
import * as v from "valibot";
import { request } from "../lib/api.ts";
import { Instant } from "../lib/moment.ts";

/** The longest comment, in characters as a reader counts them. */
export const MAX_LENGTH = 1_000;

/** The longest nickname, in characters as a reader counts them. */
export const MAX_NICK = 20;

const PAGE_SIZE = 20;

/** A comment as readers receive it; its body is plain text. */
export const Comment = v.object({
  id: v.string(),
  articleId: v.string(),
  author: v.object({ id: v.string(), nick: v.string() }),
  body: v.string(),
  status: v.picklist(["approved", "pending", "rejected", "deleted"]),
  createdAt: Instant,
});
export type Comment = v.InferOutput<typeof Comment>;

/** A page of an article's comments, newest first; `nextCursor` is null on the last one. */
export const CommentList = v.object({
  items: v.array(Comment),
  nextCursor: v.nullable(v.string()),
  counts: v.object({ total: v.number(), roots: v.number() }),
  thread: v.object({ open: v.boolean(), preModeration: v.boolean(), maxLength: v.number() }),
});
export type CommentList = v.InferOutput<typeof CommentList>;

const Body = v.pipe(
  v.string("blank"),
  v.transform(toPlainText),
  v.trim(),
  v.check(isVisible, "blank"),
  v.check((text) => lengthOf(text) <= MAX_LENGTH, "too_long"),
);

const Nick = v.pipe(
  v.string("blank"),
  v.transform((nick) => toPlainText(nick).replace(/\s+/g, " ")),
  v.trim(),
  v.check(isVisible, "blank"),
  v.check((nick) => lengthOf(nick) <= MAX_NICK, "too_long"),
);

/** What a reader sends. The messages of its issues are the codes of the contract: `blank`, `too_long`. */
export const NewComment = v.object({ body: Body, nick: v.optional(Nick) }, "blank");
export type NewComment = v.InferOutput<typeof NewComment>;

/** A comment to post; `key` stays the same over every attempt to post it, so that it is posted once. */
export type Draft = { body: string; nick?: string | undefined; key: string };

/** Characters as a reader counts them, where `length` would count most emoji twice. */
export const lengthOf = (text: string) => Array.from(text).length;

/** The comments of one article, newest first, page by page. */
export const commentsQuery = (articleId: string) =>
  infiniteQueryOptions({
    queryKey: ["comments", articleId],
    queryFn: ({ pageParam, signal }) =>
      request(`${commentsAddress(articleId)}?${pageOf(pageParam)}`, CommentList, { signal }),
    initialPageParam: "",
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** Posts a comment and shows it at the head of the list; what was typed is the caller's to keep until then. */
export const postComment = (articleId: string) =>
  mutationOptions({
    mutationFn: ({ body, nick, key }: Draft) =>
      request(commentsAddress(articleId), Comment, {
        method: "POST",
        headers: { "content-type": "application/json", "idempotency-key": key },
        body: JSON.stringify({ body, nick: nick?.trim() || undefined }),
      }),
    // Not waited for: the comment is posted, whether or not the list can be fetched anew.
    onSuccess: (_comment, _draft, _result, { client }) =>
      void client.invalidateQueries({ queryKey: commentsQuery(articleId).queryKey }),
  });

const commentsAddress = (articleId: string) =>
  `/api/v1/articles/${encodeURIComponent(articleId)}/comments`;

const pageOf = (cursor: string) =>
  new URLSearchParams({ limit: String(PAGE_SIZE), ...(cursor && { cursor }) });

/**
 * One spelling for one text (NFC), without the characters that hide or reorder others: controls but the
 * newline, and the bidirectional embeddings, overrides and isolates of UAX #9.
 */
function toPlainText(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ")
    .replace(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu, "");
}

/** A text of nothing but joiners, fillers and other characters without a glyph is blank, whatever its length. */
function isVisible(text: string): boolean {
  return /[^\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
}
