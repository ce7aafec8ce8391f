import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { startNginx } from "../bench/nginx.ts";
import { startServer } from "../bench/server-process.ts";
import { projectDir } from "./address.ts";
import { test as base, expect } from "./test.ts";

/** A portal twice, as nginx has it, exported, and as its server has it; or why there is no nginx. */
type Twice = { nginx: string; server: string } | { reason: string };

/** The test of a portal that was exported, at nginx's address. */
export const test = base.extend<object, { twice: Twice }>({
  twice: [
    // Playwright reads off the pattern what a fixture needs: nothing.
    // oxlint-disable-next-line eslint/no-empty-pattern
    async ({}, provide) => {
      const dir = await mkdtemp(join(tmpdir(), "kanbao-exported-"));
      // With this process also end nginx and the server.
      process.on("exit", () => rmSync(dir, { recursive: true, force: true }));
      await copyPortal(join(dir, "content"));
      await symlink(join(projectDir, "dist"), join(dir, "dist"));
      exportSite(dir);
      const { origin } = await startServer("src/server/main.ts", dir);
      const nginx = await startNginx({ root: join(dir, "out"), comments: origin, dir });
      await provide("origin" in nginx ? { nginx: nginx.origin, server: origin } : nginx);
    },
    // An export, and on a machine for checks the installation of nginx.
    { scope: "worker", timeout: 180_000 },
  ],
  baseURL: async ({ twice }, provide) => {
    base.skip("reason" in twice, "reason" in twice ? twice.reason : "");
    await provide("nginx" in twice ? twice.nginx : undefined);
  },
});

/** Of the sample what belongs to its news: an export of all of it would take three times as long and show no more. */
async function copyPortal(contentDir: string) {
  await cp(join(projectDir, "public/content"), contentDir, {
    recursive: true,
    filter: (path) => !/content.(?:channels|related|months)/.test(path),
  });
  const file = join(contentDir, "site.json");
  const site = v.parse(Portal, JSON.parse(await readFile(file, "utf8")));
  const channels = site.channels.filter(({ id }) => id === "news");
  await writeFile(file, JSON.stringify({ ...site, channels, front: {} }));

  const ids = new Set(channels.flatMap(({ children }) => children.map(({ id }) => id)));
  const articles = join(contentDir, "articles");
  const names = await readdir(articles);
  await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(articles, name), "utf8");
      if (!ids.has(v.parse(Article, JSON.parse(text)).channel)) await rm(join(articles, name));
    }),
  );
}

const Named = v.looseObject({ id: v.string() });
const Portal = v.looseObject({
  channels: v.array(v.looseObject({ ...Named.entries, children: v.optional(v.array(Named), []) })),
});
const Article = v.looseObject({ channel: v.string() });

/** As the command does it. */
function exportSite(dir: string) {
  const command = [join(projectDir, "src/export/main.ts"), "--out", "out"];
  const { status, stderr } = spawnSync(process.execPath, command, {
    cwd: dir,
    env: { ...process.env, CONTENT_DIR: "content" },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The export failed: ${stderr}`);
}

export { expect };
