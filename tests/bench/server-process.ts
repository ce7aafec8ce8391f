import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { projectDir } from "../browser/address.ts";

/** A server under measurement: where it answers, and the process that does. */
export type ServerProcess = { origin: string; pid: number };

/**
 * Starts a script of this project as a server over the `content`, `data` and `dist` of a folder, and waits until it
 * says that it is there. It ends with this process.
 * @param script its path from the project's folder
 * @throws Error where it ends before it was reached
 */
export async function startServer(
  script: string,
  dir: string,
  env: NodeJS.ProcessEnv = {},
): Promise<ServerProcess> {
  const port = await freePort();
  const server = spawn(process.execPath, [join(projectDir, script)], {
    // It serves the built site of the folder it is started in.
    cwd: dir,
    env: {
      ...process.env,
      PORT: String(port),
      HOST: "127.0.0.1",
      CONTENT_DIR: "content",
      DATA_DIR: "data",
      ...env,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  // First of all, and at once: a server that goes on would write into what is being removed.
  process.prependListener("exit", () => server.kill("SIGKILL"));
  const ended = once(server, "exit").then(([code]) => {
    throw new Error(`${script} ended with ${code} before it was reached.`);
  });
  await Promise.race([once(server.stdout, "data"), ended]);
  server.stdout.resume();
  return { origin: `http://127.0.0.1:${port}`, pid: server.pid ?? 0 };
}

/** A port that nobody uses at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}
