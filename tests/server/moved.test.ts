import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ask, portal } from "./portal.ts";

const MOVED = [
  ["/2024-05/12/content_8.html", "bridge"],
  ["/show.php?id=8", "bridge"],
];

test.for([
  "/2024-05/12/content_8.html",
  "/2024-05/12/content_8.html?from=timeline",
  "/show.php?id=8",
])("who follows the former address %s arrives at the article", async (address) => {
  const { port } = await portal({ "content/moved.json": JSON.stringify(MOVED) });
  const { status, headers } = await ask(port, address);
  expect([status, headers.location]).toEqual([301, "/a/bridge"]);
  expect((await ask(port, address, { method: "HEAD" })).status).toBe(301);
});

test("what is no former address, and what the portal has itself, is answered as ever", async () => {
  const { port } = await portal({
    "content/moved.json": JSON.stringify([...MOVED, ["/a/bridge", "other"]]),
  });
  for (const address of ["/show.php?id=9", "/a/bridge", "/"]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect((await ask(port, address)).headers.location).toBeUndefined();
  }
});

test("an address that comes while the server runs is known at the next request", async () => {
  const { port, dir } = await portal({ "content/moved.json": "[]" });
  expect((await ask(port, "/old/9.html")).status).not.toBe(301);
  await writeFile(join(dir, "content/moved.json"), JSON.stringify([["/old/9.html", "bridge"]]));
  expect((await ask(port, "/old/9.html")).headers.location).toBe("/a/bridge");
});

test.for(["{", "[[1,2]]"])("a list that reads %s stops nobody", async (text) => {
  const { port } = await portal();
  const { dir, port: other } = await portal();
  await writeFile(join(dir, "content/moved.json"), text);
  expect((await ask(other, "/old/9.html")).status).toBe((await ask(port, "/old/9.html")).status);
});
