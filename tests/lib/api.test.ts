import * as v from "valibot";
import { expect, test, vi } from "vitest";
import { ApiError, request, resource } from "../../src/lib/api.ts";
import { createCache } from "../../src/lib/cache.ts";
import { type Answer, type Asked, holdTime, inTurn, newsroom } from "../newsroom.ts";

const Story = v.object({ title: v.string() });
const ask = (answer: Answer, init?: Parameters<typeof request>[2]) => {
  newsroom({ "/content/story.json": answer });
  return request("/content/story.json", Story, init);
};
const trouble = (answer: Answer) =>
  ask(answer).then(
    () => "none",
    (error: unknown) => (error instanceof ApiError ? error.trouble : error),
  );

test("what the schema accepts comes in, and nothing else of it", async () => {
  expect(await ask({ title: "晨", more: 1 })).toEqual({ title: "晨" });
});

test.for<[string, Answer, string]>([
  ["a status of 404", 404, "missing"],
  ["a status of 403", 403, "refused"],
  ["a status of 429", 429, "refused"],
  ["a status of 500", 500, "refused"],
  ["a redirect that was not followed", 304, "refused"],
  [
    "a good answer with a bad status",
    () => Response.json({ title: "晨" }, { status: 500 }),
    "refused",
  ],
  ["a dead line", new TypeError("Failed to fetch"), "unreachable"],
  ["nothing", "", "malformed"],
  ["HTML", "<!doctype html>", "malformed"],
  ["half of it", '{"title":"晨', "malformed"],
  ["another type", { title: 7 }, "malformed"],
  ["null", "null", "malformed"],
  ["a line that breaks off", brokenOff, "unreachable"],
])("%s is told as its own kind of trouble", async ([, answer, told]) => {
  expect(await trouble(answer)).toBe(told);
});

function brokenOff() {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"title":'));
      controller.error(new TypeError("terminated"));
    },
  });
  return new Response(body);
}

test("a static host is asked for JSON, so that it does not answer a miss with a page", async () => {
  const seen: (string | null)[] = [];
  await ask(
    ({ headers }: Asked) => {
      seen.push(headers.get("accept"), headers.get("x-own"));
      return { title: "晨" };
    },
    { headers: { "x-own": "1" } },
  );

  expect(seen).toEqual(["application/json", "1"]);
});

test("the trouble says where it was, and why", async () => {
  await expect(ask({ title: 7 })).rejects.toMatchObject({
    name: "ApiError",
    message: "malformed: /content/story.json",
    cause: expect.objectContaining({ message: expect.stringContaining("title") }),
  });
});

test("what the server says of its refusal is kept", async () => {
  const said = { code: "invalid", fields: { body: "blank" }, title: "…" };
  await expect(ask(() => Response.json(said, { status: 422 }))).rejects.toMatchObject({
    trouble: "refused",
    problem: { code: "invalid", fields: { body: "blank" } },
  });
});

test.for<[string, unknown]>([
  ["a list", []],
  ["no code", { fields: {} }],
  ["fields that are none", { code: "invalid", fields: "body" }],
])("what a server says of its refusal in %s is nothing", async ([, said]) => {
  const refusal = () => new Response(JSON.stringify(said), { status: 422 });
  await expect(ask(refusal)).rejects.toMatchObject({ trouble: "refused", problem: undefined });
});

test("a server that hangs is given ten seconds", async () => {
  holdTime();
  const told = vi.fn<(trouble: unknown) => void>();
  const asked = trouble("hang").then(told);
  await vi.advanceTimersByTimeAsync(9_999);
  expect(told).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await asked;

  expect(told).toHaveBeenCalledWith("timeout");
});

test("who gives up asking is not told of any trouble, but gets their own reason back", async () => {
  const controller = new AbortController();
  const asked = ask("hang", { signal: controller.signal });
  const reason = new DOMException("moved on", "AbortError");
  controller.abort(reason);

  await expect(asked).rejects.toBe(reason);
});

test("a dead line is tried twice more, a server that has answered is not", async () => {
  holdTime();
  const dead = new TypeError("Failed to fetch");
  for (const [answer, times] of [
    [dead, 3],
    [500, 1],
    [404, 1],
    ["<p>", 1],
  ] as const) {
    const log = newsroom({ "/content/story.json": answer });
    const asked = createCache().query(resource(["story"], Story));
    const failed = asked.catch((error: unknown) => error);
    // One after the other, as each stands at fetch.
    // oxlint-disable-next-line no-await-in-loop
    await vi.advanceTimersByTimeAsync(5_000);
    // oxlint-disable-next-line no-await-in-loop
    expect(await failed).toBeInstanceOf(ApiError);
    expect(log).toHaveLength(times);
  }
});

test("a line that comes back in between is as good as one that never died", async () => {
  holdTime();
  newsroom({ "/content/story.json": inTurn(new TypeError("Failed to fetch"), { title: "晨" }) });
  const asked = createCache().query(resource(["story"], Story));
  await vi.advanceTimersByTimeAsync(5_000);

  expect(await asked).toEqual({ title: "晨" });
});

test.for([
  [["site"], "/content/site.json"],
  [["articles", "market"], "/content/articles/market.json"],
  [["articles", "../site"], "/content/articles/..%2Fsite.json"],
  [["articles", "a?b#c"], "/content/articles/a%3Fb%23c.json"],
  [["articles", "晨"], "/content/articles/%E6%99%A8.json"],
] as const)("the key %j is asked for at %s", async ([path, address]) => {
  const [first, ...rest] = path;
  const log = newsroom();
  await createCache()
    .query(resource([first, ...rest], Story))
    .catch(() => {});

  expect(log).toEqual([`GET ${address}`]);
});
