import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { request } from "node:http";
import { afterAll, expect, test, vi } from "vitest";
import { ask, COMMENTS, openPortal, portal, post, sample } from "../server/portal.ts";

test("a posted comment comes back as it stands and heads the list", async () => {
  const { origin } = await portal();
  const before = Date.now();
  const answer = await post(origin, { body: "  放心了。\r\n谢谢\u202e！ ", nick: " 老 王\n" });

  expect(answer.status).toBe(201);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const comment = await answer.json();
  expect(comment).toMatchObject({
    articleId: "flood",
    author: { nick: "老 王" },
    body: "放心了。\n谢谢！",
    status: "approved",
  });
  expect(Date.parse(comment.createdAt)).toBeGreaterThanOrEqual(before);

  const list = await (await fetch(origin + COMMENTS)).json();
  expect(list.items).toMatchObject([{ id: comment.id, body: comment.body, status: "approved" }]);
  expect(list.counts).toEqual({ total: 1, roots: 1 });
});

test("who gives no name is 网友", async () => {
  const { origin } = await portal();
  const comment = await (await post(origin, { body: "好" })).json();
  expect(comment.author.nick).toBe("网友");
});

test("a reader is known by a cookie that scripts cannot read and a comment does not show", async () => {
  const { origin } = await portal();
  const first = await post(origin, { body: "一" });
  const cookie = first.headers.get("set-cookie") ?? "";
  expect(cookie).toMatch(
    /^reader=[\w-]{43}\.[\w-]{43}; Max-Age=\d+; Path=\/api; HttpOnly; SameSite=Lax$/,
  );
  const [pair = ""] = cookie.split(";");

  const { author } = await first.json();
  expect(pair).not.toContain(author.id);
  const again = await (await post(origin, { body: "二" }, { cookie: pair })).json();
  const other = await (await post(origin, { body: "三" })).json();
  const forged = await (
    await post(origin, { body: "四" }, { cookie: `reader=${author.id}` })
  ).json();
  expect(again.author.id).toBe(author.id);
  expect(other.author.id).not.toBe(author.id);
  expect(forged.author.id).not.toBe(author.id);
});

test.for(["x", "a".repeat(44), "%22"])(
  "a cookie of %s is nobody's and is replaced",
  async (device) => {
    const { origin } = await portal();
    const answer = await post(origin, { body: "好" }, { cookie: `reader=${device}` });
    expect(answer.headers.get("set-cookie")).toMatch(/^reader=[\w-]{43}\./);
  },
);

test("nobody who only reads, or is refused, is given a cookie", async () => {
  const { origin } = await portal();
  const read = await fetch(origin + COMMENTS);
  const refused = await post(origin, { body: " " });
  expect(read.headers.get("set-cookie")).toBeNull();
  expect(refused.headers.get("set-cookie")).toBeNull();
});

test("the same comment under one key, many times at once, is stored once", async () => {
  const { origin } = await portal();
  const key = { "idempotency-key": "once-only" };
  const answers = await Promise.all(
    Array.from({ length: 40 }, () => post(origin, { body: "只此一条", nick: "老王" }, key)),
  );
  const created = answers.filter(({ status }) => status === 201);
  const repeated = answers.filter(({ status }) => status === 200);
  expect([created.length, repeated.length]).toEqual([1, 39]);
  const comments = await Promise.all(answers.map((answer) => answer.json()));
  expect(new Set(comments.map(({ id }) => id)).size).toBe(1);
  expect((await (await fetch(origin + COMMENTS)).json()).counts.total).toBe(1);
});

test.for([
  ["another text", { body: "二", nick: "甲" }, COMMENTS],
  ["another name", { body: "一", nick: "乙" }, COMMENTS],
  ["another article", { body: "一", nick: "甲" }, COMMENTS.replace("flood", "dam")],
] as const)("a key that is used again for %s is refused", async ([, comment, path]) => {
  const { origin } = await portal({ "content/articles/dam.json": JSON.stringify(sample.article) });
  const key = { "idempotency-key": "k" };
  await post(origin, { body: "一", nick: "甲" }, key);
  const answer = await post(origin, comment, key, path);
  expect(answer.status).toBe(409);
  expect((await answer.json()).code).toBe("idempotency_conflict");
});

test("an attempt stored before the thread was closed is still answered with its comment", async () => {
  const { origin, dir } = await portal();
  const key = { "idempotency-key": "k" };
  const stored = await (await post(origin, { body: "一" }, key)).json();
  await writeFile(
    `${dir}/content/articles/flood.json`,
    JSON.stringify({ ...sample.article, comments: "closed" }),
  );

  await vi.waitFor(async () => {
    const { thread } = await (await fetch(origin + COMMENTS)).json();
    expect(thread.open).toBe(false);
  });
  const again = await post(origin, { body: "一" }, key);
  expect([again.status, await again.json()]).toMatchObject([200, { id: stored.id, body: "一" }]);
  const late = await post(origin, { body: "二" });
  expect([late.status, (await late.json()).code]).toEqual([409, "thread_closed"]);
});

/** For what leaves nothing behind. */
const shared = await openPortal();
afterAll(shared.close);

const long = (length: number, character = "字") => character.repeat(length);
const fine = { body: "好" };
const address = (id: string) => `/api/v1/articles/${id}/comments`;

test.for([
  ["no key", fine, { "idempotency-key": "" }, COMMENTS, 400, "bad_request", undefined],
  [
    "a key with a space",
    fine,
    { "idempotency-key": "a b" },
    COMMENTS,
    400,
    "bad_request",
    undefined,
  ],
  ["what is not JSON", "{", {}, COMMENTS, 400, "bad_request", undefined],
  [
    "a form",
    "body=x",
    { "content-type": "application/x-www-form-urlencoded" },
    COMMENTS,
    415,
    "unsupported_media_type",
    undefined,
  ],
  [
    "text in place of JSON",
    "{}",
    { "content-type": "text/plain" },
    COMMENTS,
    415,
    "unsupported_media_type",
    undefined,
  ],
  ["an article that is not there", fine, {}, address("none"), 404, "article_not_found", undefined],
  ["an article whose file is torn", fine, {}, address("torn"), 404, "article_not_found", undefined],
  [
    "an article that takes no comments",
    fine,
    {},
    address("off"),
    404,
    "article_not_found",
    undefined,
  ],
  [
    "an id that leads elsewhere",
    fine,
    {},
    address("..%2Farticles%2Fflood"),
    404,
    "article_not_found",
    undefined,
  ],
  ["a closed thread", fine, {}, address("closed"), 409, "thread_closed", undefined],
  [
    "another site's page",
    fine,
    { origin: "https://evil.example" },
    COMMENTS,
    403,
    "csrf",
    undefined,
  ],
  ["a sandboxed frame", fine, { origin: "null" }, COMMENTS, 403, "csrf", undefined],
  [
    "a cross-site fetch",
    fine,
    { "sec-fetch-site": "cross-site" },
    COMMENTS,
    403,
    "csrf",
    undefined,
  ],
  [
    "a page of the same registrable domain",
    fine,
    { "sec-fetch-site": "same-site" },
    COMMENTS,
    403,
    "csrf",
    undefined,
  ],
  [
    "a cross-site fetch that names this site's address",
    fine,
    { "sec-fetch-site": "cross-site", origin: "https://example.com" },
    COMMENTS,
    403,
    "csrf",
    undefined,
  ],
  [
    "the portal's address under another scheme",
    fine,
    { origin: "http://example.com" },
    COMMENTS,
    403,
    "csrf",
    undefined,
  ],
  [
    "a reply, which is not taken yet,",
    { ...fine, parentId: "1" },
    {},
    COMMENTS,
    404,
    "parent_not_found",
    undefined,
  ],
  [
    "a reply to what is no id",
    { ...fine, parentId: 5 },
    {},
    COMMENTS,
    422,
    "invalid",
    { parentId: "unknown" },
  ],
  ["no body", { body: undefined }, {}, COMMENTS, 422, "invalid", { body: "blank" }],
  ["a number for a body", { body: 5 }, {}, COMMENTS, 422, "invalid", { body: "blank" }],
  ["an array", [], {}, COMMENTS, 422, "invalid", { body: "blank" }],
  ["null", "null", {}, COMMENTS, 422, "invalid", { body: "blank" }],
  ["nothing but spaces", { body: " \u3000\n\t" }, {}, COMMENTS, 422, "invalid", { body: "blank" }],
  [
    "nothing that can be seen",
    { body: "\u200b\u2060\u3164\u2800\u202e" },
    {},
    COMMENTS,
    422,
    "invalid",
    { body: "blank" },
  ],
  ["1,001 characters", { body: long(1001) }, {}, COMMENTS, 422, "invalid", { body: "too_long" }],
  ["a blank name", { ...fine, nick: " " }, {}, COMMENTS, 422, "invalid", { nick: "blank" }],
  ["a name of 21", { ...fine, nick: long(21) }, {}, COMMENTS, 422, "invalid", { nick: "too_long" }],
  [
    "both wrong",
    { body: "", nick: long(21) },
    {},
    COMMENTS,
    422,
    "invalid",
    { body: "blank", nick: "too_long" },
  ],
  ["17 kB", { body: "a".repeat(17_000) }, {}, COMMENTS, 413, "too_large", undefined],
] as const)(
  "%s is refused with its reason",
  async ([, sent, headers, path, status, code, fields]) => {
    const { origin } = shared;
    const answer = await post(origin, sent, headers, path);

    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    const problem = await answer.json();
    expect(problem).toMatchObject({ status, code, type: expect.stringContaining(code) });
    expect(problem.title).toMatch(/\w{3}/);
    expect([answer.status, problem.fields]).toEqual([status, fields]);
    expect((await (await fetch(origin + COMMENTS)).json()).items).toEqual([]);
  },
);

test.for([
  ["1,000 characters", { body: long(1000) }],
  ["1,000 emoji", { body: long(1000, "😀") }],
  ["a name of 20 emoji", { body: "好", nick: long(20, "😀") }],
  ["1,000 characters that are two each until composed", { body: long(1000, "e\u0301") }],
] as const)("%s are taken", async ([, comment]) => {
  const { origin } = await portal();
  expect((await post(origin, comment)).status).toBe(201);
});

test.for(["http", "https"])("this site's own page at %s may post", async (scheme) => {
  const { origin, port } = await portal();
  const answer = await post(origin, { body: "好" }, { origin: `${scheme}://127.0.0.1:${port}` });
  expect(answer.status).toBe(201);
});

test.for([
  ["that says so itself", { "sec-fetch-site": "same-origin", origin: "https://news.example" }],
  ["of someone who typed the address", { "sec-fetch-site": "none" }],
  ["of an old browser, at the address in site.json", { origin: "https://example.com" }],
] as const)("behind a proxy that changes the Host, a page %s may post", async ([, headers]) => {
  const { port } = await portal();
  const answer = await ask(port, COMMENTS, {
    method: "POST",
    headers: {
      host: "upstream",
      "content-type": "application/json",
      "idempotency-key": "k",
      ...headers,
    },
    body: JSON.stringify({ ...fine, agreed: true }),
  });
  expect(answer.status).toBe(201);
});

test.for(shared.comments.endpoints.filter(({ method }) => method !== "get"))(
  "another site may not $method $path",
  async ({ method, path }) => {
    const answer = await ask(shared.port, `/api/v1${path.replace("{id}", "1")}`, {
      method: method.toUpperCase(),
      headers: { "content-type": "application/json", origin: "https://evil.example" },
    });
    expect([answer.status, JSON.parse(answer.text).code]).toEqual([403, "csrf"]);
  },
);

test("an address in site.json that is no web address lets no sandboxed frame post", async () => {
  const site = JSON.stringify({ ...sample.site, address: "mailto:a@example.com" });
  const { origin } = await portal({ "content/site.json": site });
  expect((await post(origin, fine, { origin: "null" })).status).toBe(403);
});

test("a comment that says it answers none is taken", async () => {
  const { origin } = await portal();
  expect((await post(origin, { ...fine, parentId: null })).status).toBe(201);
});

test("a large body is refused by its stated length, before a byte of it is sent", async () => {
  const { port } = shared;
  const sent = request({
    port,
    path: COMMENTS,
    method: "POST",
    headers: { "content-type": "application/json", "content-length": "1000000" },
  });
  sent.on("error", () => {}).flushHeaders();
  const [response] = await once(sent, "response");
  expect(response.statusCode).toBe(413);
  sent.destroy();
});

test("a large body of no stated length is refused as soon as it is too long", async () => {
  const { port } = shared;
  const sent = request({
    port,
    path: COMMENTS,
    method: "POST",
    headers: {
      "content-type": "application/json",
      "transfer-encoding": "chunked",
      "idempotency-key": "k",
    },
  });
  sent.on("error", () => {});
  // The body never ends: an answer that waited for its end would never come.
  sent.write(`{"body":"${"a".repeat(17_000)}`);
  const [response] = await once(sent, "response");
  expect(response.statusCode).toBe(413);
  sent.destroy();
});

test.for(["/api", "/api/", "/api/v2/x", "/api/v1/articles", "/api/v1/articles/flood"])(
  "%s, which nobody serves, is a problem and never a page",
  async (path) => {
    const { port } = shared;
    const { status, headers, text } = await ask(port, path, { headers: { accept: "text/html" } });
    expect([status, JSON.parse(text).code]).toEqual([404, "not_found"]);
    expect(headers["cache-control"]).toBe("no-store");
  },
);
