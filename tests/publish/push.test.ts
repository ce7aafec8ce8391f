import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { put } from "./build-archive.ts";
import { article, contentFolder } from "./content-folder.ts";

type Asked = { method: string | undefined; url: string | undefined; body: string };
type Answers = (asked: Asked) => string;

/** A stand-in for Baidu that takes so many addresses. */
async function baidu(answer: Answers) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const one = { method: request.method, url: request.url, body: await text(request) };
    asked.push(one);
    response.end(answer(one));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { asked, url: `http://127.0.0.1:${port}/urls` };
}

const taking =
  (quota: number): Answers =>
  ({ body }) => {
    const success = body.split("\n").length;
    quota -= success;
    return JSON.stringify({ success, remain: quota });
  };

/** Runs the command as a deploy does. */
async function push(dir: string, url: string, token = "geheim") {
  const env = { ...process.env, CONTENT_DIR: dir, BAIDU_PUSH_URL: url, BAIDU_PUSH_TOKEN: token };
  const command = spawn(process.execPath, ["src/publish/main.ts", "push"], { env });
  const [stdout, stderr, [status]] = await Promise.all([
    text(command.stdout),
    text(command.stderr),
    once(command, "exit"),
  ]);
  return { status, said: stdout + stderr };
}

const at = (publishedAt: string, changes = {}) => ({ ...article, publishedAt, ...changes });

test("Baidu is told of every article once, the newest first, and again when it has changed", async () => {
  const { asked, url } = await baidu(taking(100));
  const dir = await contentFolder({
    "articles/old.json": at("2026-05-01T08:00:00+08:00"),
    "articles/new.json": at("2026-05-02T08:00:00+08:00"),
  });
  expect(await push(dir, url)).toEqual({ status: 0, said: "2 addresses were pushed.\n" });
  expect(asked).toEqual([
    {
      method: "POST",
      url: "/urls?site=https%3A%2F%2Fhewan.example&token=geheim",
      body: "https://hewan.example/a/new\nhttps://hewan.example/a/old",
    },
  ]);

  expect((await push(dir, url)).said).toBe("0 addresses were pushed.\n");
  const updatedAt = "2026-05-03T08:00:00+08:00";
  await put(dir, { "articles/old.json": at("2026-05-01T08:00:00+08:00", { updatedAt }) });
  await push(dir, url);
  expect(asked.map(({ body }) => body).slice(1)).toEqual(["https://hewan.example/a/old"]);
});

test("what is over the day's quota is told on another day", async () => {
  const days = [taking(2_000), taking(5_000)];
  const { asked, url } = await baidu((one) => days[asked.length > 1 ? 1 : 0]?.(one) ?? "");
  const articles = Array.from({ length: 2_001 }, (_, number) => [
    `articles/a${number}.json`,
    article,
  ]);
  const dir = await contentFolder(Object.fromEntries(articles));
  expect((await push(dir, url)).said).toBe(
    "2000 addresses were pushed; 1 are over the quota of today.\n",
  );
  expect((await push(dir, url)).said).toBe("1 addresses were pushed.\n");
  expect(asked.map(({ body }) => body.split("\n").length)).toEqual([2_000, 1]);
});

test.for([
  [
    "a token that is not right",
    '{"error":401,"message":"token is not valid"}',
    /token is not valid/,
  ],
  ["something else that answers", "<html>", /not Baidu/],
] as const)("%s is told, and all is still to be pushed", async ([, answer, reason]) => {
  const answers: string[] = [answer];
  const service = await baidu((one) => answers.pop() ?? taking(9)(one));
  const dir = await contentFolder({ "articles/a.json": article });
  const { status, said } = await push(dir, service.url);
  expect(status).toBe(1);
  expect(said).toMatch(reason);
  expect((await push(dir, service.url)).said).toBe("1 addresses were pushed.\n");
});

test("no token, and nobody who answers, are told in a sentence", async () => {
  const dir = await contentFolder({ "articles/a.json": article });
  expect(await push(dir, "http://127.0.0.1:9/urls", "")).toEqual({
    status: 1,
    said: "BAIDU_PUSH_TOKEN is not set: ziyuan.baidu.com gives one\n",
  });
  expect(await push(dir, "http://127.0.0.1:9/urls")).toEqual({
    status: 1,
    said: "Baidu cannot be reached, or did not answer in time\n",
  });
});
