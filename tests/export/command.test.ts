import { existsSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { State } from "../../src/export/state.ts";
import { run as start } from "../server/process.ts";
import { bytesIn, changesBetween } from "./files.ts";
import { articleAt, portal, put } from "./portal.ts";

// Whole processes start here, on machines that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const main = join(import.meta.dirname, "../../src/export/main.ts");

/** The command as a person would run it in a portal's folder. */
const command = (dir: string, ...args: string[]) =>
  start(dir, [process.execPath, main, ...args], { CONTENT_DIR: "content" });

/** How the command ended where it refused: with one line, and nothing done. */
async function refusal(dir: string, ...args: string[]) {
  const { code, out, err } = await command(dir, ...args).ended;
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err.trim().split("\n")).toHaveLength(1);
  return err;
}

test("it says how much it made, and that nginx is to be told", async () => {
  const { dir, out } = await portal();
  const { code, out: said } = await command(dir, "--out", "out").ended;
  expect(said).toMatch(
    /^(\d+) of \1 files were made and 0 removed in [\d.]+ s\.\n.*reload nginx\.\n$/,
  );
  expect(code).toBe(0);
  expect(await readFile(join(out, ".export/nginx.conf"), "utf8")).toContain(`root "${out}";`);
});

test.for([[], ["--bogus"]])("%j is answered with the usage", async (args) => {
  const { dir } = await portal();
  const { code, err } = await command(dir, ...args).ended;
  expect(code).toBe(1);
  expect(err).toMatch(/^Usage: npm run export/);
});

test("--help is the usage, and no failure", async () => {
  const { dir } = await portal();
  const { code, out } = await command(dir, "--help").ended;
  expect(code).toBe(0);
  expect(out).toMatch(/^Usage: npm run export/);
});

test("a folder with files of somebody else is not touched", async () => {
  const { dir } = await portal({ "out/thesis.txt": "years of work" });
  expect(await refusal(dir, "--out", "out")).toMatch(/out holds files that no export has made/);
  expect(await readFile(join(dir, "out/thesis.txt"), "utf8")).toBe("years of work");
  expect(existsSync(join(dir, "out/.export"))).toBe(false);
});

test.for([
  ["in the content", {}, "content/site", /lies in the content folder/],
  [
    "of a portal with a site.json at fault",
    { "content/site.json": "{" },
    "out",
    /^site\.json is at fault: \(whole file\): .+\.$/m,
  ],
  [
    "without a site.json",
    { "content/site.json": undefined },
    "out",
    /must be a folder .+ with a site\.json/,
  ],
  ["of a reader that is not built", { "dist/.render": "a file" }, "out", /./],
  [
    "where a file stands in the way",
    { "out/.export/keep": "", "out/a": "a file" },
    "out",
    /EEXIST|ENOTDIR/,
  ],
] as const)("an export %s is refused in one sentence", async ([, files, out, sentence]) => {
  const { dir } = await portal();
  await Promise.all(
    Object.entries(files).map(async ([path, text]) => {
      await rm(join(dir, path), { recursive: true, force: true });
      if (text !== undefined) await put(dir, path, text);
    }),
  );
  expect(await refusal(dir, "--out", out)).toMatch(sentence);
});

test("a second export into the same folder at once is refused", async () => {
  const { dir, out, run } = await portal();
  await run();
  const state = new State(out);
  expect(await refusal(dir, "--out", "out")).toBe(
    "Another export into this folder is under way.\n",
  );
  state.close();
  expect(await command(dir, "--out", "out").ended).toMatchObject({ code: 0 });
});

test("what was killed half-way is completed by the next, and no part of a file is left", async () => {
  const { dir, out, run } = await portal({ "dist/stuck": "" });
  const { child, ended } = command(dir, "--out", "out");
  await vi.waitFor(() => expect(existsSync(join(out, "a/a6.html"))).toBe(true), {
    timeout: 20_000,
    interval: 20,
  });
  child.kill("SIGKILL");
  await ended;
  expect(existsSync(join(out, "index.html"))).toBe(false);
  await put(out, "a/a6.html.br.tmp", "the beginning of");
  await put(out, "index.html.tmp", "the beginning of");

  await rm(join(dir, "dist/stuck"));
  await run();
  await run(join(dir, "again"));
  expect(await bytesIn(out)).toEqual(await bytesIn(join(dir, "again")));
});

test("a disk that is full is told in one sentence, and what was there stays", async () => {
  const { dir, out, contentDir, run } = await portal();
  await run();
  const before = await readFile(join(out, "content/articles/a3.json"), "utf8");
  await put(contentDir, "articles/a3.json", `${before}${" ".repeat(200_000)}`);
  // No file may grow beyond so many blocks, which to a program is a disk without room.
  const limited = ["sh", "-c", 'ulimit -f 300; exec "$0" "$@"', process.execPath, main];
  const { code, err } = await start(dir, [...limited, "--out", "out"], { CONTENT_DIR: "content" })
    .ended;
  expect(code).toBe(1);
  expect(err).toMatch(/^EFBIG[^\n]+\n$/);
  expect(await readFile(join(out, "content/articles/a3.json"), "utf8")).toBe(before);
});

test("an article that was broken stays as it was when it was last in order, is named with the reason, and ends the export with 1", async () => {
  const { dir, out, contentDir } = await portal();
  await command(dir, "--out", "out").ended;
  const before = await bytesIn(out);
  await put(contentDir, "articles/a5.json", articleAt(5, { publishedAt: "昨天" }));
  await put(contentDir, "articles/a4.json", "{");
  await put(contentDir, "pages/about.json", { title: "关于我们" });
  await put(contentDir, "articles/a1.json", articleAt(1, { editor: "另一位编辑" }));

  const { code, err } = await command(dir, "--out", "out").ended;
  expect(code).toBe(1);
  expect(err).toMatch(/^articles\/a5\.json: publishedAt: .+昨天.*$/m);
  expect(err).toMatch(/^articles\/a4\.json: \(whole file\): the JSON breaks off .+$/m);
  expect(err).toMatch(/^pages\/about\.json: body: is missing$/m);
  expect(err).toMatch(/^articles\/a5\.json stays as it was when it was last in order\.$/m);
  const changed = changesBetween(before, await bytesIn(out));
  // The rest is exported, and lists have lost nothing.
  expect(changed).toEqual([
    "a/a1.html",
    "content/articles/a1.json",
    "feeds/atom.xml",
    "feeds/feed.json",
    "feeds/rss.xml",
  ]);

  await put(contentDir, "articles/a4.json", articleAt(4));
  await put(contentDir, "articles/a5.json", articleAt(5, { title: "修好的标题" }));
  await put(contentDir, "pages/about.json", { title: "关于我们", body: [] });
  expect(await command(dir, "--out", "out").ended).toMatchObject({ code: 0, err: "" });
  expect(await readFile(join(out, "a/a5.html"), "utf8")).toContain("修好的标题");
});

test("a page that stays as it was is drawn by the reader of now", async () => {
  const { dir, out, contentDir } = await portal();
  await command(dir, "--out", "out").ended;
  await put(contentDir, "articles/a5.json", "{");
  await rm(join(contentDir, "related/a5.json"), { force: true });
  await put(dir, "dist/assets/reader.css", "p { margin: 1em }");
  await command(dir, "--out", "out").ended;
  const page = await readFile(join(out, "a/a5.html"), "utf8");
  expect(page).toContain("margin: 1em");
  expect(page).toContain(articleAt(5).title);
});

test("an article that was never in order costs the export its 0, and no other page", async () => {
  const { dir, out } = await portal({ "content/articles/torn.json": "{" });
  const { code, err } = await command(dir, "--out", "out").ended;
  expect([code, err.trim().split("\n").length]).toEqual([1, 1]);
  expect(err).toMatch(/^articles\/torn\.json: /);
  expect([existsSync(join(out, "a/torn.html")), existsSync(join(out, "a/a5.html"))]).toEqual([
    false,
    true,
  ]);
});

const filesOf = (...names: string[]) =>
  names.flatMap((name) => [`${name}.js`, `${name}.js.br`, `${name}.js.gz`]);

test("whoever has a page of the build before open still finds its files, and those of builds before it are gone", async () => {
  const { dir, out } = await portal();
  const release = async (name: string) => {
    await rm(join(dir, "dist/assets"), { recursive: true });
    await put(dir, `dist/assets/${name}.js`, `export {};${"// 看报\n".repeat(300)}`);
    await put(dir, "dist/assets/reader.css", "p { margin: 0 }");
    expect(await command(dir, "--out", "out").ended).toMatchObject({ code: 0 });
    return (await readdir(join(out, "assets"))).filter((file) => file.includes(".js"));
  };
  expect(await release("a")).toEqual(filesOf("a"));
  expect(await release("b")).toEqual(filesOf("a", "b"));
  // The same build again is no other build.
  expect(await release("b")).toEqual(filesOf("a", "b"));
  expect(await release("c")).toEqual(filesOf("b", "c"));
  await writeFile(join(out, ".export/assets.json"), "{");
  expect(await release("d")).toEqual(filesOf("c", "d"));
});

test("a field that nobody knows is a warning, and no failure", async () => {
  const { dir } = await portal({ "content/articles/a3.json": articleAt(3, { subtitle: "副题" }) });
  const { code, err } = await command(dir, "--out", "out").ended;
  expect([code, err]).toEqual([
    0,
    "warning: articles/a3.json: subtitle: is not a field known here; subTitle is meant, perhaps\n",
  ]);
});
