import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { QueryClient } from "@tanstack/react-query";
import { expect, test, vi } from "vitest";
import { commentsQuery } from "../../src/comment/comments-query.ts";
import { postComment } from "../../src/comment/post-comment.ts";
import { COMMENTS, portal, post, sample } from "../server/portal.ts";
import { fill } from "./write.ts";

async function page(origin: string, query: string) {
  const list = await (await fetch(`${origin}${COMMENTS}?${query}`)).json();
  return { ...list, bodies: list.items.map(({ body }: { body: string }) => Number(body)) };
}

test("an article without comments has an empty list and an open thread", async () => {
  const { origin } = await portal();
  const list = await (await fetch(origin + COMMENTS)).json();
  expect(list).toEqual({
    items: [],
    own: [],
    nextCursor: null,
    counts: { total: 0, roots: 0 },
    thread: { open: true, preModeration: false, maxLength: 1000 },
    viewer: { id: null, nick: null, agreed: false, needsSignIn: false, bannedUntil: null },
  });
});

test("a closed thread can be read and says that it is closed", async () => {
  const { origin } = await portal();
  const list = await (await fetch(origin + COMMENTS.replace("flood", "closed"))).json();
  expect(list.thread.open).toBe(false);
});

test("pages follow one another without a gap or a repeat while others go on posting", async () => {
  const { origin, comments } = await portal();
  await fill(comments, 0, 50);

  const seen: number[] = [];
  const read = async (cursor: string): Promise<void> => {
    const { bodies, nextCursor } = await page(origin, `limit=7&cursor=${cursor}`);
    seen.push(...bodies);
    await fill(comments, 100 + seen.length * 10, 105 + seen.length * 10);
    if (nextCursor) await read(nextCursor);
  };
  await read("");

  expect(seen).toEqual(Array.from({ length: 50 }, (_, position) => 49 - position));
});

test("the last page says so, also when it is full", async () => {
  const { origin, comments } = await portal();
  await fill(comments, 0, 4);
  const first = await page(origin, "limit=2");
  expect([first.bodies, first.counts.total]).toEqual([[3, 2], 4]);
  const second = await page(origin, `limit=2&cursor=${first.nextCursor}`);
  expect([second.bodies, second.nextCursor]).toEqual([[1, 0], null]);
});

test("a list holds twenty unless asked for another number, and one article's comments only", async () => {
  const dam = JSON.stringify(sample.article);
  const { origin, comments } = await portal({ "content/articles/dam.json": dam });
  await fill(comments, 0, 60);
  await fill(comments, 0, 1, "dam");
  expect((await page(origin, "")).items).toHaveLength(20);
  expect((await page(origin, "limit=50")).items).toHaveLength(50);
  expect((await page(origin, "")).counts.total).toBe(60);
});

test.for([
  ["limit=0", 400, "bad_request"],
  ["limit=51", 400, "bad_request"],
  ["limit=ten", 400, "bad_request"],
  ["sort=best", 400, "bad_request"],
  ["cursor=abc", 400, "bad_cursor"],
  ["cursor=1_2_3", 400, "bad_cursor"],
  ["cursor=1e3_1", 400, "bad_cursor"],
  ["cursor=9999999999999999999_1", 400, "bad_cursor"],
] as const)("?%s is refused", async ([query, status, code]) => {
  const { origin } = await portal();
  const answer = await fetch(`${origin}${COMMENTS}?${query}`);
  expect([answer.status, (await answer.json()).code]).toEqual([status, code]);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
});

test.for(["none", "off", "torn", "%00", "..%2f..%2fsite", "a".repeat(81)])(
  "comments of %s are not found",
  async (id) => {
    const { origin } = await portal();
    const answer = await fetch(`${origin}/api/v1/articles/${id}/comments`);
    expect([answer.status, (await answer.json()).code]).toEqual([404, "article_not_found"]);
  },
);

test("the browser's own query and mutation read and write what the server serves", async () => {
  const { origin, comments } = await portal();
  await fill(comments, 0, 25);
  const { fetch } = globalThis;
  vi.stubGlobal("fetch", (url: string, init: RequestInit) => fetch(origin + url, init));
  const client = new QueryClient();

  const { pages } = await client.fetchInfiniteQuery({
    ...commentsQuery("flood", "newest"),
    pages: 2,
  });
  expect(pages.map(({ items }) => items.length)).toEqual([20, 5]);

  const mutation = client.getMutationCache().build(client, postComment("flood", undefined));
  const sent = { body: "刚到", nick: " ", key: "mine", agreed: true };
  const comment = await mutation.execute(sent);
  expect(comment).toMatchObject({ body: "刚到", author: { nick: "网友" } });
  const { queryKey } = commentsQuery("flood", "newest");
  expect(client.getQueryData(queryKey)?.pages[0]?.own).toEqual([comment]);
});

test("a refusal reaches the form with its fields", async () => {
  const { origin } = await portal();
  const { fetch } = globalThis;
  vi.stubGlobal("fetch", (url: string, init: RequestInit) => fetch(origin + url, init));
  const client = new QueryClient();
  const mutation = client.getMutationCache().build(client, postComment("flood", undefined));
  const sent = { body: " ", nick: "", key: "mine", agreed: true };
  await expect(mutation.execute(sent)).rejects.toMatchObject({
    trouble: "refused",
    problem: { code: "invalid", fields: { body: "blank" } },
  });
});

test("once an article takes no comments, those that it has are nowhere any more", async () => {
  const { dir, origin } = await portal();
  const root = await (await post(origin, { body: "一楼" })).json();
  const reply = await (await post(origin, { body: "二楼", parentId: root.id })).json();
  const paths = [
    "articles/flood/comments",
    `comments/${root.id}`,
    `comments/${reply.id}`,
    `comments/${root.id}/replies`,
  ];
  const statuses = () =>
    Promise.all(paths.map(async (path) => (await fetch(`${origin}/api/v1/${path}`)).status));
  expect(await statuses()).toEqual([200, 200, 200, 200]);
  await writeFile(
    join(dir, "content/articles/flood.json"),
    JSON.stringify({ ...sample.article, comments: "off" }),
  );

  await vi.waitFor(async () => expect(await statuses()).toEqual([404, 404, 404, 404]));
  const counts = await fetch(`${origin}/api/v1/comment-counts?articleIds=flood`);
  expect(await counts.json()).toEqual({ counts: { flood: 0 } });
});
