// @vitest-environment node
import { rm, truncate } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectDir } from "../browser/address.ts";
import { COMMENTS, folder, portal, post } from "../server/portal.ts";
import { run } from "../server/process.ts";

const command = (dir: string, ...args: string[]) =>
  run(dir, [process.execPath, join(projectDir, "src/comment-service/main.ts"), ...args], {
    DATA_DIR: "data",
  }).ended;

const list = async (origin: string) => (await fetch(origin + COMMENTS)).json();

test("comments are copied while they are in use, and are there again where the copy is restored", async () => {
  const { dir, origin, close } = await portal();
  await post(origin, { body: "要紧的话" });
  const before = await list(origin);
  expect(await command(dir, "backup", "copy.db")).toMatchObject({ code: 0, err: "" });
  await post(origin, { body: "后来的话" });
  await close();
  expect(await command(dir, "restore", "copy.db")).toMatchObject({ code: 0, err: "" });
  const again = await portal({}, { dir });
  expect(await list(again.origin)).toEqual(before);
  expect((await post(again.origin, { body: "接着说" })).status).toBe(201);
});

test("a copy that is damaged, one that is there, and a database in use are each told in a sentence", async () => {
  const { dir, origin } = await portal();
  await post(origin, { body: "一" });
  await command(dir, "backup", "copy.db");
  const twice = await command(dir, "backup", "copy.db");
  expect([twice.code, twice.err]).toEqual([1, `${join(dir, "copy.db")} is there already.\n`]);
  const busy = await command(dir, "restore", "copy.db");
  expect([busy.code, busy.err]).toEqual([
    1,
    `${join(dir, "data/comments.db")} is in use: stop the server first.\n`,
  ]);
  await truncate(join(dir, "copy.db"), 5_000);
  const damaged = await command(dir, "restore", "copy.db");
  expect(damaged.code).toBe(1);
  expect(damaged.err).toMatch(/copy\.db is no whole copy of the comments: .+\.\n$/);
  expect((await list(origin)).counts.total).toBe(1);
});

test("what it cannot do it says", async () => {
  const dir = await folder();
  expect((await command(dir)).err).toMatch(/^Usage: npm run comments/);
  expect((await command(dir, "backup", "copy.db")).err).toMatch(/^There is no .+comments\.db\.\n$/);
});

test("a copy is restored where there is no data folder yet, and never over what was kept before", async () => {
  const { dir, origin, close } = await portal();
  await post(origin, { body: "要紧的话" });
  const before = await list(origin);
  await command(dir, "backup", "copy.db");
  expect((await command(dir, "backup", "none/copy.db")).err).toMatch(
    /^There is no folder .+none\.\n$/,
  );
  await close();
  await rm(join(dir, "data"), { recursive: true });
  expect(await command(dir, "restore", "copy.db")).toMatchObject({ code: 0, err: "" });
  expect(await command(dir, "restore", "copy.db")).toMatchObject({ code: 0, err: "" });
  expect((await command(dir, "restore", "copy.db")).err).toMatch(
    /comments\.db\.before is there already: move it away first\.\n$/,
  );
  const again = await portal({}, { dir });
  expect(await list(again.origin)).toEqual(before);
});
