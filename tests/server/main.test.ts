import { once } from "node:events";
import { mkdir, rename, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { COMMENTS, folder, post, sample } from "./portal.ts";
import { freePort, main, publish, run, start } from "./process.ts";
import { readAll } from "./read-all.ts";

// Whole processes start here, on machines that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const FLOOD = "/content/articles/flood.json";
const patient = { timeout: 20_000, interval: 20 };

test("it says where it is and what is wrong with an article, serves the rest, and ends cleanly when told to", async () => {
  const { child, ended, origin, port, said } = await start(await folder());
  expect(said.out).toBe(`看报 Kanbao is at ${origin}/\n`);
  expect(said.err).toMatch(/^articles\/torn\.json: .+: .+$/m);
  expect((await fetch(origin + FLOOD)).status).toBe(200);
  const page = await fetch(origin, { headers: { accept: "text/html" } });
  expect([page.status, page.headers.get("content-type")]).toEqual([
    200,
    "text/html; charset=utf-8",
  ]);
  expect((await fetch(`${origin}/content/front.json`)).status).toBe(200);

  // Browsers connect ahead of need, which is not to delay its end.
  const ahead = connect(port, "127.0.0.1").on("error", () => {});
  await once(ahead, "connect");
  const told = performance.now();
  child.kill("SIGTERM");
  expect(await ended).toMatchObject({ code: 0 });
  expect(performance.now() - told).toBeLessThan(4_500);
});

test("a request that is under way when it is told to end is still answered, and logged as JSON", async () => {
  const { child, ended, port } = await start(await folder(), { LOG: "on" });
  const sent = request({
    port,
    path: COMMENTS,
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": "k" },
  });
  sent.write(`{"body":`);
  await vi.waitFor(() => expect(sent.socket?.bytesWritten).toBeGreaterThan(0), patient);

  child.kill("SIGTERM");
  await vi.waitFor(async () => {
    const late = connect(port, "127.0.0.1");
    await expect(once(late, "connect").finally(() => late.destroy())).rejects.toThrow("REFUSED");
  }, patient);
  sent.end(`"还来得及","agreed":true}`);
  const [response] = await once(sent, "response");
  expect(response.statusCode).toBe(201);
  response.resume();
  const { code, out } = await ended;
  expect(code).toBe(0);
  const line = JSON.parse(out.trimEnd().split("\n").at(-1) ?? "");
  expect(line).toMatchObject({ method: "POST", path: COMMENTS, status: 201 });
  expect(Object.keys(line).toSorted()).toEqual([
    "address",
    "level",
    "method",
    "milliseconds",
    "path",
    "status",
    "time",
  ]);
});

test("killed among writers, five times, it has lost no comment that it acknowledged, and has none twice", async () => {
  const dir = await folder();
  const [sent, acknowledged] = [new Set<string>(), new Set<string>()];
  for (const round of [1, 2, 3, 4, 5]) {
    // oxlint-disable no-await-in-loop -- one server after the other
    const { child, ended, origin } = await start(dir);
    const before = acknowledged.size;
    const write = async (name: number, n: number): Promise<void> => {
      const key = `${round}-${name}-${n}`;
      sent.add(key);
      const answer = await post(origin, { body: key }, { "idempotency-key": key });
      acknowledged.add((await answer.json()).body);
      if (acknowledged.size === before + 60) child.kill("SIGKILL");
      await write(name, n + 1);
    };
    await Promise.allSettled(Array.from({ length: 20 }, (_, name) => write(name, 0)));
    await ended;
    // oxlint-enable no-await-in-loop
  }
  const { origin } = await start(dir);
  // Whoever got no answer sends the same again, as the panel does; what was stored is not stored twice.
  await Promise.all(
    [...sent].map((key) => post(origin, { body: key }, { "idempotency-key": key })),
  );
  const stored = await readAll(origin);
  expect(acknowledged.size).toBeGreaterThanOrEqual(300);
  expect(stored.toSorted()).toEqual([...sent].toSorted());
  expect([...acknowledged].filter((body) => !stored.includes(body))).toEqual([]);
  expect(new Set(stored).size).toBe(stored.length);
}, 90_000);

test("what it was given at its first start it has at the next: comments, and a password for moderators that it says once", async () => {
  const dir = await folder();
  const first = await start(dir, { MODERATOR_PASSWORD: "" });
  await first.hear("Kanbao is at");
  expect(first.said.out).toMatch(/^The password for \/moderation is [\w-]{16} — /);
  await post(first.origin, { body: "记得我" });
  const before = await (await fetch(first.origin + COMMENTS)).json();
  first.child.kill("SIGINT");
  await first.ended;
  const second = await start(dir, { MODERATOR_PASSWORD: "" });
  expect(second.said.out).toBe(`看报 Kanbao is at ${second.origin}/\n`);
  const after = await (await fetch(second.origin + COMMENTS)).json();
  expect(after).toEqual(before);
  expect(after.counts.total).toBe(1);
});

test("articles that change, or are new, or in a folder put in the place of theirs, are served and listed while it runs", async () => {
  const dir = await folder();
  const { origin } = await start(dir);
  const front = async () => (await fetch(`${origin}/content/front.json`)).text();
  const write = (name: string, title: string) =>
    writeFile(join(dir, "content/articles", name), JSON.stringify({ ...sample.article, title }));

  await write("flood.json", "水位又涨了");
  expect((await (await fetch(origin + FLOOD)).json()).title).toBe("水位又涨了");
  await vi.waitFor(async () => expect(await front()).toContain("水位又涨了"), patient);

  await write("new.json.part", "新稿");
  await rename(join(dir, "content/articles/new.json.part"), join(dir, "content/articles/new.json"));
  await vi.waitFor(async () => expect(await front()).toContain("新稿"), patient);

  const articles = join(dir, "content/articles");
  await rename(articles, join(dir, "old"));
  await mkdir(articles);
  await writeFile(join(articles, "a.json"), JSON.stringify({ ...sample.article, title: "换新" }));
  await vi.waitFor(async () => expect(await front()).toContain("换新"), patient);
  await writeFile(join(articles, "b.json"), JSON.stringify({ ...sample.article, title: "再新" }));
  await vi.waitFor(async () => expect(await front()).toContain("再新"), patient);
});

test("an articles folder that cannot be read is said, and the last build goes on being served", async () => {
  const dir = await folder();
  const { origin, said } = await start(dir);
  const before = await (await fetch(`${origin}/content/front.json`)).text();
  expect(before).toContain(sample.article.title);
  const articles = join(dir, "content/articles");
  await rename(articles, join(dir, "old"));
  await symlink("articles", articles);
  await vi.waitFor(
    () => expect(said.err).toMatch(/^The content was not built: the folder articles .+ELOOP.+$/m),
    patient,
  );
  expect(await (await fetch(`${origin}/content/front.json`)).text()).toBe(before);
});

test("on a full disk comments answer 503, and articles are served", async () => {
  const port = await freePort();
  // A limit on the size of files stands in for the disk: writing beyond it fails in the same way.
  const limited = ["sh", "-c", `ulimit -f 1024; exec "$0" "$1"`, process.execPath, main];
  const server = run(await folder(), limited, { CONTENT_DIR: "content", PORT: String(port) });
  await server.hear("\n");
  const origin = `http://127.0.0.1:${port}`;
  const statuses: number[] = [];
  const fill = async (): Promise<void> => {
    const body = `${statuses.length}${"字".repeat(900)}`;
    statuses.push((await post(origin, { body })).status);
    if (statuses.length < 400 && statuses.at(-1) === 201) await fill();
  };
  await fill();
  expect(statuses[0]).toBe(201);
  expect(statuses.at(-1)).toBe(503);
  const stored = statuses.filter((status) => status === 201).length;
  expect((await (await fetch(origin + COMMENTS)).json()).counts.total).toBe(stored);
  expect((await fetch(origin + FLOOD)).status).toBe(200);
});

test("the portal that `npm run content -- init` makes is served", async () => {
  const dir = await folder();
  const content = join(dir, "mine");
  const init = run(dir, [process.execPath, publish, "init", content], {});
  expect((await init.ended).code).toBe(0);
  const { origin, said } = await start(dir, { CONTENT_DIR: content, RENDER: "off" });
  expect(said.err).toBe("");
  expect((await fetch(`${origin}/content/articles/welcome.json`)).status).toBe(200);
  expect(await (await fetch(`${origin}/content/front.json`)).text()).toContain("第一篇稿件");
  expect((await fetch(`${origin}/content/media/river.svg`)).status).toBe(200);
});
