import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** The program that `npm start` runs. */
export const main = join(import.meta.dirname, "../../src/server/main.ts");

/** The program that `npm run content` runs. */
export const publish = join(import.meta.dirname, "../../src/publish/main.ts");

/** A port that nobody uses at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}

/** Runs a program in a portal's folder, with nothing in its environment but what is said; comments are published at once. */
export function run(
  cwd: string,
  [program = "", ...args]: readonly string[],
  env: Record<string, string>,
) {
  const child = spawn(program, args, {
    cwd,
    env: {
      PATH: process.env["PATH"],
      NODE_NO_WARNINGS: "1",
      // What one process has compiled the next need not.
      NODE_COMPILE_CACHE: join(import.meta.dirname, "../../node_modules/.cache/tests"),
      COMMENTS_MODERATION: "post",
      COMMENTS_LIMITS: "off",
      LOG: "off",
      MODERATOR_PASSWORD: "open-sesame-open",
      ...env,
    },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const said = { out: "", err: "" };
  child.stdout.on("data", (data) => (said.out += data));
  child.stderr.on("data", (data) => (said.err += data));
  const ended = once(child, "close").then(([code]) => ({ code: Number(code ?? -1), ...said }));

  /** Waits until it has said this on its standard output; ends with its errors if it ends before. */
  const hear = async (words: string): Promise<void> => {
    if (said.out.includes(words)) return;
    const heard = once(child.stdout, "data").then(() => undefined);
    const end = await Promise.race([heard, ended]);
    if (end) throw new Error(`It ended with ${end.code}: ${end.err || end.out}`);
    await hear(words);
  };
  return { child, ended, hear, said };
}

/** The server itself, as `npm start` runs it, over a portal's folder. */
export async function start(cwd: string, env: Record<string, string> = {}) {
  const port = Number(env["PORT"] ?? (await freePort()));
  const server = run(cwd, [process.execPath, main], {
    CONTENT_DIR: "content",
    PORT: String(port),
    ...env,
  });
  await server.hear("\n");
  return { ...server, port, origin: `http://127.0.0.1:${port}` };
}

/** Runs the server where it cannot start, and returns how it ended. */
export const fail = (cwd: string, env: Record<string, string>) =>
  run(cwd, [process.execPath, main], { CONTENT_DIR: "content", ...env }).ended;
