import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { kanbao } from "../../src/server/vite-plugin.ts";
import { COMMENTS, folder, post, sample } from "./portal.ts";
import { freePort, run } from "./process.ts";

// Whole processes start here, on machines that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const vite = import.meta.resolve("vite");
const plugin = new URL("../../src/server/vite-plugin.ts", import.meta.url).href;
const program = `
  import { createServer } from ${JSON.stringify(vite)};
  import { kanbao } from ${JSON.stringify(plugin)};
  const server = await createServer({ configFile: false, plugins: [kanbao()], optimizeDeps: { noDiscovery: true } });
  await server.listen();
  console.log("ready");
`;
const develop = [process.execPath, "--input-type=module", "-e", program];

/** Vite with the plugin in a portal's folder, as `npm run dev` runs it. */
async function dev() {
  const dir = await folder({ "index.html": "<!doctype html><title>dev</title>" });
  const port = await freePort();
  const server = run(dir, develop, { CONTENT_DIR: "content", PORT: String(port) });
  await server.hear("ready");
  return { ...server, dir, port, origin: `http://127.0.0.1:${port}` };
}

/** The same, with all that it tells the browser. */
async function devHeard() {
  const server = await dev();
  const client = await (await fetch(`${server.origin}/@vite/client`)).text();
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1];
  const socket = new WebSocket(`ws://127.0.0.1:${server.port}/?token=${token}`, "vite-hmr");
  onTestFinished(() => socket.close());
  const heard: string[] = [];
  socket.addEventListener("message", ({ data }) => heard.push(String(data)));
  await vi.waitFor(() => expect(heard.join()).toContain("connected"), 20_000);
  return { ...server, heard };
}

test("development serves pages, derived content and comments at the port of the environment", async () => {
  const { origin, child, ended } = await dev();
  expect(await (await fetch(`${origin}/`)).text()).toContain("/@vite/client");
  expect((await fetch(`${origin}/content/front.json`)).status).toBe(200);
  expect((await post(origin, { body: "好" }, { origin })).status).toBe(201);
  expect((await (await fetch(origin + COMMENTS)).json()).counts.total).toBe(1);
  const missing = await fetch(`${origin}/content/none.json`, { headers: { accept: "text/html" } });
  expect(missing.status).toBe(404);

  child.kill("SIGTERM");
  expect(await ended).toMatchObject({ code: 0 });
});

test("a changed article is built and reloads the page", async () => {
  const { origin, dir, heard } = await devHeard();

  const article = JSON.stringify({ ...sample.article, title: "水位又涨了" });
  await writeFile(join(dir, "content/articles/flood.json"), article);
  await vi.waitFor(() => expect(heard.join()).toContain("full-reload"), 20_000);
  expect(await (await fetch(`${origin}/content/front.json`)).text()).toContain("水位又涨了");
});

test("a site.json that is broken while one develops is told in the browser, and the portal goes on as it was", async () => {
  const { origin, dir, said, heard } = await devHeard();
  const before = await (await fetch(`${origin}/content/site.json`)).text();
  await writeFile(join(dir, "content/site.json"), "{");
  expect(await (await fetch(`${origin}/content/site.json`)).text()).toBe(before);
  const sentence = /The portal goes on as it was: its site\.json is at fault: \(whole file\): .+\./;
  await vi.waitFor(() => expect(heard.join("\n")).toMatch(sentence), 20_000);
  expect(said.out + said.err).toMatch(sentence);
  await writeFile(join(dir, "content/site.json"), before);
  await vi.waitFor(() => expect(heard.join("\n")).toContain("full-reload"), 20_000);
});

test("a site.json at fault is the same sentence as when serving, and exit 1", async () => {
  const dir = await folder({ "content/site.json": "{" });
  const { code, err } = await run(dir, develop, {
    CONTENT_DIR: "content",
    PORT: String(await freePort()),
  }).ended;
  expect(code).toBe(1);
  expect(err).toMatch(/^CONTENT_DIR is \S+ but its site\.json is at fault: .+\.\n$/);
});

test("a wrong value is the same sentence as when serving, and exit 1", async () => {
  const dir = await folder();
  const { code, err } = await run(dir, develop, { CONTENT_DIR: "content", PORT: "abc" }).ended;
  expect([code, err]).toEqual([1, 'PORT is "abc" but must be a whole number from 1 to 65535.\n']);
});

test("a port in use is the same sentence as when serving, and exit 1", async () => {
  const taken = createServer().listen(await freePort(), "127.0.0.1");
  await once(taken, "listening");
  const address = taken.address();
  const port = typeof address === "object" && address ? String(address.port) : "";
  const dir = await folder();
  const { code, err } = await run(dir, develop, { CONTENT_DIR: "content", PORT: port }).ended;
  taken.close();
  expect(code).toBe(1);
  expect(err).toMatch(new RegExp(`^PORT ${port} is in use on 127\\.0\\.0\\.1: .+$`, "m"));
});

test("no portal is started inside Vitest, a build, or a preview of one", () => {
  const { apply } = kanbao();
  const applies = (command: "serve" | "build", isPreview: boolean) =>
    typeof apply === "function" && apply({}, { command, isPreview, mode: "test" });
  expect(applies("serve", false)).toBe(false);
  vi.stubEnv("VITEST", "");
  expect([applies("serve", false), applies("serve", true), applies("build", false)]).toEqual([
    true,
    false,
    false,
  ]);
  vi.unstubAllEnvs();
});
