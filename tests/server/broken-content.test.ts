import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { articleAt, portal, put } from "../export/portal.ts";
import { SITE } from "../publish/build-archive.ts";
import { start } from "./process.ts";

// Whole processes start here, on machines that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const patient = { timeout: 20_000, interval: 20 };

/** What stands on site.json: pages, settings, manifest, feeds, site maps. */
const ADDRESSES = ["/", "/a/a1", "/c/city", "/content/site.json", "/manifest.webmanifest"].concat(
  "/feeds/rss.xml",
  "/sitemap.xml",
);

async function answersOf(origin: string) {
  const answers = await Promise.all(
    ADDRESSES.map(async (address) => {
      const response = await fetch(origin + address);
      return [address, { status: response.status, text: await response.text() }] as const;
    }),
  );
  return Object.fromEntries(answers);
}

test.for([
  ["torn", (dir: string) => put(dir, "content/site.json", `{ "name": "半`)],
  ["without a name", (dir: string) => put(dir, "content/site.json", { ...SITE, name: undefined })],
  ["gone", (dir: string) => rename(join(dir, "content/site.json"), join(dir, "site.json"))],
] as const)(
  "a site.json that is %s while it runs leaves everything as it was, and is told in one sentence",
  async ([, breakIt]) => {
    const { dir, contentDir } = await portal();
    const { origin, said } = await start(dir);
    const before = await answersOf(origin);
    expect(Object.values(before).map(({ status }) => status)).toEqual(ADDRESSES.map(() => 200));

    await breakIt(dir);
    expect(await answersOf(origin)).toEqual(before);
    await vi.waitFor(
      () =>
        expect(said.err).toMatch(
          /^The portal goes on as it was: its site\.json is at fault: [^\n]+\.\n$/,
        ),
      patient,
    );
    expect(await answersOf(origin)).toEqual(before);

    await put(contentDir, "site.json", { ...SITE, name: "换名新闻网" });
    const after = await answersOf(origin);
    expect(after["/"]?.text).toContain("换名新闻网");
    expect(after["/manifest.webmanifest"]?.text).toContain("换名新闻网");
  },
);

test("whoever has the settings already is not sent them again while site.json is at fault", async () => {
  const { dir, contentDir } = await portal();
  const { origin } = await start(dir);
  await put(contentDir, "site.json", "{");
  const first = await fetch(`${origin}/content/site.json`);
  const etag = first.headers.get("etag") ?? "";
  const again = await fetch(`${origin}/content/site.json`, { headers: { "if-none-match": etag } });
  expect([first.status, again.status]).toEqual([200, 304]);
});

test("the page of an article that was broken while it runs stays as it was, with its comments, and is drawn anew once it is mended", async () => {
  const { dir, contentDir } = await portal();
  const { origin, said } = await start(dir);
  const read = async () => {
    const response = await fetch(`${origin}/a/a1`);
    return [response.status, await response.text()] as const;
  };
  const comments = `${origin}/api/v1/articles/a1/comments`;
  expect((await fetch(comments)).status).toBe(200);
  const before = await read();
  await rm(join(contentDir, "articles/a1.json"));
  await put(contentDir, "articles/a1.json", "{");
  expect(await read()).toEqual(before);
  await vi.waitFor(() => expect(said.err).toMatch(/^articles\/a1\.json: /m), patient);
  expect((await fetch(comments)).status).toBe(200);
  await put(contentDir, "articles/a1.json", articleAt(1, { title: "修好的标题" }));
  const [status, text] = await read();
  expect([status, text.includes("修好的标题")]).toEqual([200, true]);
});
