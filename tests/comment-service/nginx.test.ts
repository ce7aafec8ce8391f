import { spawn, spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { projectDir } from "../browser/address.ts";
import { COMMENTS, portal } from "../server/portal.ts";
import { freePort } from "../server/process.ts";
import { visitor } from "./visitor.ts";

const hasNginx = spawnSync("nginx", ["-v"], { stdio: "ignore" }).status === 0;

/** An address of its own, so that the test, which asks from another one, is no proxy as well. */
const PROXY = "127.0.0.3";

/** docs/nginx-proxy.conf as it is, but for the two ports, in a process of its own. */
async function proxied() {
  const opened = await portal({}, { env: { TRUSTED_PROXIES: PROXY, COMMENTS_LIMITS: "on" } });
  const { dir } = opened;
  const port = await freePort();
  const sample = await readFile(join(projectDir, "docs/nginx-proxy.conf"), "utf8");
  const site = sample
    .replace("127.0.0.1:4173", `127.0.0.1:${opened.port}`)
    .replace("listen 80", `listen 127.0.0.1:${port}`);
  const folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  const paths = folders.map((name) => `${name}_temp_path ${dir}/nginx-${name};`).join(" ");
  const config = join(dir, "nginx.conf");
  await writeFile(
    config,
    `daemon off; master_process off; pid ${dir}/nginx.pid; events {}
     http { access_log off; proxy_bind ${PROXY}; ${paths} ${site} }`,
  );
  const nginx = spawn("nginx", ["-e", "stderr", "-p", dir, "-c", config], { stdio: "ignore" });
  onTestFinished(() => void nginx.kill("SIGKILL"));
  const origin = `http://127.0.0.1:${port}`;
  await vi.waitFor(() => fetch(`${origin}/healthz`), { timeout: 5_000, interval: 50 });
  return { ...opened, origin };
}

test.skipIf(!hasNginx)(
  "behind the nginx of the documentation comments are posted and read, and a forged address passes no limit",
  async () => {
    const { origin, comments, answered } = await proxied();
    const forging = (n: number) =>
      visitor(origin, comments, { "x-forwarded-for": `203.0.113.${n}` });
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) => forging(n).post("flood", `第${n}条，各不相同`)),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(30);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10);
    expect(new Set(answered.map(({ address }) => address))).toEqual(new Set(["127.0.0.1"]));
    expect((await fetch(origin + COMMENTS)).status).toBe(200);
    const large = await fetch(origin + COMMENTS, { method: "POST", body: "a".repeat(1_000_000) });
    expect(large.status).toBe(413);
    expect((await fetch(`${origin}/metrics`)).status).toBe(404);
    expect((await fetch(`${origin}/content/articles/flood.json`)).status).toBe(200);
  },
);
