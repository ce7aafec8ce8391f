import { expect, test } from "vitest";
import { buildContent } from "../../src/publish/build.ts";
import { archive, articleOf, portal, put, read } from "./build-archive.ts";
import { article, faultsIn } from "./content-folder.ts";

const moved = (...formerAddresses: string[]) => articleOf(1, { formerAddresses });

test("every former address leads to its article, as browsers ask for it", async () => {
  const dir = await portal({
    "articles/a1.json": moved("/2024-05/12/content_8.html", "/show.php?id=8"),
    "articles/a2.json": articleOf(2, { formerAddresses: ["/旧闻/3.html", "/2024/./b.html"] }),
  });
  const { faults } = await buildContent(dir);
  expect(faults).toEqual([]);
  expect(await read(dir, "moved.json")).toEqual([
    ["/%E6%97%A7%E9%97%BB/3.html", "a2"],
    ["/2024-05/12/content_8.html", "a1"],
    ["/2024/b.html", "a2"],
    ["/show.php?id=8", "a1"],
  ]);
});

test("an article more leaves the list as it is, and an address more changes it", async () => {
  const dir = await portal({ ...archive(2, 9), "articles/a1.json": moved("/old/1.html") });
  await buildContent(dir);
  await put(dir, { "articles/a9.json": articleOf(9) });
  expect((await buildContent(dir)).written).not.toContain("moved.json");
  await put(dir, { "articles/a9.json": articleOf(9, { formerAddresses: ["/old/9.html"] }) });
  expect((await buildContent(dir)).written).toContain("moved.json");
});

test.for([
  ["https://elsewhere.example/1.html", "is not a path of this site"],
  ["//elsewhere.example/1.html", "is not a path of this site"],
  ["/\\elsewhere.example", "is not a path of this site"],
  ["old/1.html", "is not a path of this site"],
  ["/.export/state.html", "has a part that begins with a dot"],
  ["/old/%2e%2e/%2Ehidden/1.html", "has a part that begins with a dot"],
  ["/a/bridge", "is an address that the portal itself answers"],
  ["/old/../content/site.json", "is an address that the portal itself answers"],
  ["/?id=8", "is an address that the portal itself answers"],
  ["/index.html", "is an address that the portal itself answers"],
] as const)("%s is no former address: it %s", async ([address, reason]) => {
  const faults = await faultsIn({
    "articles/a.json": { ...article, formerAddresses: [address] },
  });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(`articles/a.json: formerAddresses.0: ${reason}`);
});

test("an address that two articles claim is named", async () => {
  const faults = await faultsIn({
    "articles/a.json": { ...article, formerAddresses: ["/old/1.html"] },
    "articles/b.json": { ...article, formerAddresses: ["/old/1.html"] },
  });
  expect(faults).toEqual([
    "articles/b.json: formerAddresses.0: /old/1.html is already a former address of a",
  ]);
});
