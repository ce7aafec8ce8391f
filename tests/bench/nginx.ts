import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { projectDir } from "../browser/address.ts";
import type { Exported } from "./exported.ts";
import { freePort } from "./server-process.ts";

/** `root` is served, `/api/` passed on to the server at `comments`; files of its own are kept in `dir`. */
export type NginxOptions = { root: string; comments: string; dir: string };

/** Debian's place of the module that sends `.br` files. */
const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
const DEBIAN = ["nginx-light", "libnginx-mod-http-brotli-static"];

/** Milliseconds in which it opens its port or never will. */
const PATIENCE = 5_000;

/** Serves an exported site by the sample configuration in docs/, on a free port; ends with this process. */
export async function startNginx(options: NginxOptions): Promise<Exported> {
  if (!hasNginx()) return { reason: "there is no nginx on this machine" };
  const port = await freePort();
  const config = join(options.dir, "nginx.conf");
  await writeFile(config, await configOf(port, options));
  const nginx = spawn("nginx", ["-e", "stderr", "-p", options.dir, "-c", config], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  process.prependListener("exit", () => nginx.kill("SIGKILL"));
  return (await answers(port))
    ? { origin: `http://127.0.0.1:${port}` }
    : { reason: "nginx does not start" };
}

/** Whether there is one. A machine that is there for checks alone, and is Debian's, is given one where there is none. */
function hasNginx(): boolean {
  if (succeeds("nginx", "-v")) return true;
  const isForChecks =
    process.env["CI"] === "true" && process.getuid?.() === 0 && existsSync("/etc/debian_version");
  return (
    isForChecks &&
    succeeds("apt-get", "update") &&
    succeeds("apt-get", "install", "-y", "--no-install-recommends", ...DEBIAN) &&
    succeeds("nginx", "-v")
  );
}

/** Whether nginx can send what is compressed by Brotli. */
export const hasBrotli = (): boolean => existsSync(BROTLI);

const succeeds = (command: string, ...args: string[]) =>
  spawnSync(command, args, { stdio: "ignore" }).status === 0;

async function answers(port: number, until = Date.now() + PATIENCE): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    if (Date.now() > until) return false;
    await sleep(50);
    return answers(port, until);
  } finally {
    socket.destroy();
  }
}

/** The sample, with the lines changed that it says are to be. One process, which stays the user that it is: a worker's own user might not see a temporary folder. */
async function configOf(port: number, { root, comments, dir }: NginxOptions): Promise<string> {
  const sample = await readFile(join(projectDir, "docs/nginx.conf"), "utf8");
  const site = sample
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("/srv/kanbao/.export/", `${root}/.export/`)
    .replace("http://127.0.0.1:4173;", `${comments};`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${dir}/nginx-${name};`)
    .join(" ");
  return `${hasBrotli() ? `load_module ${BROTLI};` : ""} daemon off; master_process off; pid ${dir}/nginx.pid;
events {}
http { access_log off; error_log stderr crit; sendfile on; ${temporary}
${hasBrotli() ? site.replace("# brotli_static on;", "brotli_static on;") : site}}
`;
}
