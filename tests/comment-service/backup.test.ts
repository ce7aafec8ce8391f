import { readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectDir } from "../browser/address.ts";
import { COMMENTS, folder, portal, post } from "../server/portal.ts";
import { run } from "../server/process.ts";
import { visitor } from "./visitor.ts";

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

/** A portal that has made the password of its moderators itself. */
const itsOwnPassword = { env: { MODERATOR_PASSWORD: "" } };

test("where a copy is restored elsewhere readers are known again, and moderators have their password", async () => {
  const before = await portal({}, itsOwnPassword);
  const reader = visitor(before.origin, before.comments);
  const { said } = await reader.post("flood", "我说的");
  const copy = join(before.dir, "copy.db");
  expect(await command(before.dir, "backup", copy)).toMatchObject({
    code: 0,
    out: `Copied to ${copy}, ${copy}.secret, ${copy}.moderator.\n`,
  });
  const copies = (await readdir(before.dir)).filter((name) => name.startsWith("copy.db"));
  const modes = copies.map(async (name) => (await stat(join(before.dir, name))).mode & 0o777);
  expect([copies.length, ...(await Promise.all(modes))]).toEqual([3, 0o600, 0o600, 0o600]);

  const dir = await folder();
  expect(await command(dir, "restore", copy)).toMatchObject({ code: 0 });
  const after = await portal({}, { ...itsOwnPassword, dir });
  reader.moveTo(after);
  expect((await reader.list("flood")).viewer.id).toBe(said.author.id);
  const signedIn = await visitor(after.origin, after.comments).call("POST", "/moderation/session", {
    body: { password: before.comments.madePassword, name: "值班编辑" },
  });
  expect([signedIn.status, after.comments.madePassword]).toEqual([200, undefined]);
  const kept = await stat(join(dir, "data/secret"));
  expect(kept.mode & 0o777).toBe(0o600);
});

test("keys that a restored copy replaces are kept beside it, and those that are the same stay as they are", async () => {
  const { dir, close } = await portal({}, itsOwnPassword);
  await command(dir, "backup", "copy.db");
  await close();
  const at = (name: string) => join(dir, "data", name);
  const secret = await readFile(at("secret"), "utf8");
  await writeFile(at("secret"), "another secret");
  expect(await command(dir, "restore", "copy.db")).toMatchObject({ code: 0, err: "" });
  expect(await readFile(at("secret"), "utf8")).toBe(secret);
  expect(await readFile(at("secret.before"), "utf8")).toBe("another secret");
  expect((await readdir(join(dir, "data"))).toSorted()).toEqual([
    "comments.db",
    "comments.db.before",
    "moderator",
    "secret",
    "secret.before",
  ]);

  await rm(at("comments.db.before"));
  await writeFile(at("secret"), "a third secret");
  const refused = await command(dir, "restore", "copy.db");
  expect(refused.err).toMatch(/secret\.before is there already: move it away first\.\n$/);
  expect(await readFile(at("secret"), "utf8")).toBe("a third secret");
});

test("a copy of before keys were copied is restored without any, and a portal whose environment has them copies none", async () => {
  const { dir, origin, close } = await portal(
    {},
    { env: { SECRET: "a-secret-of-the-environment-for-all" } },
  );
  await post(origin, { body: "要紧的话" });
  expect(await command(dir, "backup", "copy.db")).toMatchObject({
    out: `Copied to ${join(dir, "copy.db")}.\n`,
  });
  await close();
  await writeFile(join(dir, "data/secret"), "a secret that is there");
  expect(await command(dir, "restore", "copy.db")).toMatchObject({
    out: `Restored ${join(dir, "data/comments.db")}.\n`,
  });
  expect(await readFile(join(dir, "data/secret"), "utf8")).toBe("a secret that is there");
});
