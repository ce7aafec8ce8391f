import { appendFile, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { bytesIn, changesBetween, filesIn } from "./files.ts";
import { articleAt, portal, put } from "./portal.ts";

const EVERYTHING = `
index.html 404.html a/a0.html a/a25.html c/news.html c/city.html c/news/1.html p/about.html
content/site.json content/front.json content/articles/a0.json content/related/a0.json
content/channels/news/index.json content/channels/news/1.json content/media/film.mp4
feeds/rss.xml feeds/news/atom.xml feeds/feed.json sitemap.xml sitemaps/2026-01.xml sitemaps/news.xml
robots.txt manifest.webmanifest shell.html sw.js assets/reader.js assets/reader.css`
  .trim()
  .split(/\s+/);

describe("an export", () => {
  test("has every page, data file, feed and site map, and of the built reader what browsers ask for", async () => {
    const { out, run } = await portal();
    await run();
    const files = [...(await filesIn(out)).keys()];
    expect(files).toEqual(expect.arrayContaining(EVERYTHING));
    expect(files.filter((path) => /hidden|\.map|\.tmp|render/.test(path))).toEqual([]);
  });

  test("has beside each text its compressed copies, and none beside what fits a packet or is compressed as it is", async () => {
    const { out, run } = await portal();
    await run();
    const files = await filesIn(out);
    const page = await readFile(join(out, "a/a3.html"));
    expect(brotliDecompressSync(await readFile(join(out, "a/a3.html.br")))).toEqual(page);
    expect(gunzipSync(await readFile(join(out, "a/a3.html.gz")))).toEqual(page);
    for (const path of ["content/related/a3.json", "feeds/rss.xml", "assets/reader.js", "sw.js"]) {
      expect([files.has(`${path}.br`), files.has(`${path}.gz`)]).toEqual([true, true]);
    }
    for (const path of ["robots.txt", "assets/reader.css", "content/media/film.mp4"]) {
      expect([files.has(path), files.has(`${path}.br`)]).toEqual([true, false]);
    }
  });

  test("does not double the films on the disk", async () => {
    const { out, contentDir, run } = await portal();
    await run();
    await appendFile(join(contentDir, "media/film.mp4"), ", second part");
    expect(await readFile(join(out, "content/media/film.mp4"), "utf8")).toContain("second part");
  });

  test("leads from the addresses that articles had before to their pages", async () => {
    const formerAddresses = ["/2024-05/12/content_8.html", "/show.php?id=8", "/old/8"];
    const { out, run } = await portal({
      "content/articles/a0.json": JSON.stringify(articleAt(0, { formerAddresses })),
    });
    await run();
    const page = await readFile(join(out, "2024-05/12/content_8.html"), "utf8");
    expect(page).toContain('<link rel="canonical" href="https://shuicheng.example/a/a0">');
    expect(page).toContain('content="0; url=https://shuicheng.example/a/a0"');
    const files = [...(await filesIn(out)).keys()];
    expect(files.filter((path) => /show|old/.test(path))).toEqual([]);
  });

  test("has no page of an article that is none, and names it", async () => {
    const { out, run } = await portal({ "content/articles/torn.json": "{" });
    const { faults } = await run();
    expect(faults).toMatchObject([{ file: "articles/torn.json" }]);
    expect((await filesIn(out)).has("a/torn.html")).toBe(false);
  });
});

test("a page that cannot be drawn is left to the browser, named, and tried again", async () => {
  const { out, dir, run } = await portal({ "dist/defect": "" });
  const { failures } = await run();
  expect(failures).toEqual(["a/a7.html: Error: a defect"]);
  expect(await readFile(join(out, "a/a7.html"), "utf8")).toContain('<div id="root"></div>');
  await rm(join(dir, "dist/defect"));
  await run();
  expect(await readFile(join(out, "a/a7.html"), "utf8")).not.toContain('<div id="root"></div>');
});

describe("a second export", () => {
  test("of what has not changed writes nothing", async () => {
    const { out, run } = await portal();
    await run();
    const before = await filesIn(out);
    expect(await run()).toMatchObject({ made: 0, removed: 0, isConfigNew: false });
    expect(changesBetween(before, await filesIn(out))).toEqual([]);
  });

  test("of a corrected article writes its pages and where it is listed, and leaves the rest", async () => {
    const { out, contentDir, run } = await portal();
    await run();
    const before = await filesIn(out);
    await put(contentDir, "articles/a1.json", articleAt(1, { editor: "另一位编辑" }));
    await run();
    // It stands in no list otherwise than before, but a feed has its full text.
    expect(changesBetween(before, await filesIn(out))).toEqual([
      "a/a1.html",
      "content/articles/a1.json",
      "feeds/atom.xml",
      "feeds/feed.json",
      "feeds/rss.xml",
    ]);
  });

  test("removes what is gone, and nothing that the newspaper has put there itself", async () => {
    const { out, contentDir, run } = await portal();
    await run();
    await put(out, "verification.html", "of a search engine");
    await rm(join(contentDir, "articles/a12.json"));
    await rm(join(contentDir, "pages/about.json"));
    await run();
    const files = [...(await filesIn(out)).keys()];
    expect(files.filter((path) => /\ba12\.|about/.test(path))).toEqual([]);
    expect(files).toContain("verification.html");
  });

  test("makes again what was lost", async () => {
    const { out, run } = await portal();
    await run();
    await rm(join(out, "a"), { recursive: true });
    await rm(join(out, "index.html"));
    await run();
    const files = await filesIn(out);
    expect(["a/a0.html", "a/a0.html.br", "index.html"].filter((path) => !files.has(path))).toEqual(
      [],
    );
  });

  test("with another build of the reader draws every page anew", async () => {
    const { out, dir, run } = await portal();
    await run();
    const before = await filesIn(out);
    await rm(join(dir, "dist/assets/reader.css"));
    await put(dir, "dist/assets/next.css", "p { margin: 1em }");
    const index = await readFile(join(dir, "dist/index.html"), "utf8");
    await writeFile(join(dir, "dist/index.html"), index.replace("reader.css", "next.css"));
    const { isConfigNew } = await run();
    const after = await filesIn(out);
    const pages = [...after.keys()].filter((path) => /^(?:[acp]\/|index|404).*html$/.test(path));
    expect(pages.length).toBeGreaterThan(26);
    expect(changesBetween(before, after)).toEqual(expect.arrayContaining(pages));
    expect(after.has("assets/next.css")).toBe(true);
    // The policy knows the style in a page by its hash.
    expect(isConfigNew).toBe(true);
  });

  test("is, after any changes, what an export from nothing is", async () => {
    const { out, contentDir, dir, run } = await portal();
    await run();
    await put(contentDir, "articles/a0.json", articleAt(0, { title: "换过的标题" }));
    await put(contentDir, "articles/a26.json", articleAt(26));
    await put(contentDir, "articles/a27.json", articleAt(27));
    await rm(join(contentDir, "articles/a20.json"));
    await put(contentDir, "media/film.mp4", "another film");
    await run();
    const again = join(dir, "again");
    await run(again);
    expect(await bytesIn(out)).toEqual(await bytesIn(again));
  });

  test("goes on from nothing where what it had kept is damaged", async () => {
    const { out, run, contentDir } = await portal();
    await run();
    await writeFile(join(out, ".export/state.db"), "x".repeat(5_000));
    await writeFile(join(out, ".export/build-memory"), "x".repeat(5_000));
    await rm(join(contentDir, "articles/a12.json"));
    const { made, all } = await run();
    expect(made).toBe(all);
    expect((await filesIn(out)).has("a/a12.html")).toBe(false);
  });
});
