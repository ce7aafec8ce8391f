import { expect, onTestFinished, test, vi } from "vitest";
import { listKept, listKeptIds, pin, tell, unpin } from "../../src/library/kept.ts";

test("saved articles come first, then what was read, the last first, then what was downloaded; each once", async () => {
  keep({
    "kanbao-channel:news": { bridge: "老桥", lake: "镜湖" },
    "kanbao-articles": { market: "清晨的菜市场", soup: "羊汤", bridge: "老桥" },
    "kanbao-saved:soup": { soup: "羊汤" },
    "kanbao-pictures": { lake: "不是文章" },
  });
  expect(await listKept()).toMatchObject([
    { id: "soup", title: "羊汤", saved: true },
    { id: "bridge", title: "老桥", saved: false },
    { id: "market", title: "清晨的菜市场", saved: false },
    { id: "lake", title: "镜湖", saved: false },
  ]);
  expect(await listKeptIds()).toEqual({
    saved: ["soup"],
    others: expect.arrayContaining(["bridge", "lake", "market"]),
  });
});

test("what is kept but is no article is left out", async () => {
  keep({ "kanbao-articles": { torn: undefined, blank: " ", market: "清晨的菜市场" } });
  expect(await listKept()).toMatchObject([{ id: "market", title: "清晨的菜市场", saved: false }]);
});

test("a browser that keeps nothing has nothing", async () => {
  expect(await listKept()).toEqual([]);
});

test("an article is saved and let go of by the worker, under its id", async () => {
  const told = worker({ done: true });
  await pin("market");
  await unpin("market");
  expect(told).toEqual([
    { type: "pin", id: "market" },
    { type: "unpin", id: "market" },
  ]);
});

test("an article that the worker could not save is no article saved", async () => {
  worker({ done: false });
  await expect(pin("market")).rejects.toThrow("market");
});

test("a device without room is told apart from what else may fail", async () => {
  worker({ done: false, full: true });
  const pinning = tell({ type: "pin", id: "market", channel: "news" });
  await expect(pinning).rejects.toMatchObject({ name: "QuotaExceededError" });
});

test("without a worker nothing is saved", async () => {
  await expect(pin("market")).rejects.toThrow("market");
});

/** Stands in for the Cache API, which jsdom lacks: caches by name, in them the titles of articles by id. */
function keep(shelf: Record<string, Record<string, string | undefined>>) {
  const open = async (name: string) => ({
    keys: async () =>
      Object.keys(shelf[name] ?? {}).map((id) => ({
        url: `https://example.com/content/${name === "kanbao-pictures" ? "media" : "articles"}/${id}.json`,
      })),
    match: async ({ url }: { url: string }) => {
      const title = shelf[name]?.[/([^/]+)\.json$/.exec(url)?.[1] ?? ""];
      return new Response(title === undefined ? "{" : JSON.stringify({ title }));
    },
  });
  vi.stubGlobal("caches", { keys: async () => Object.keys(shelf), open });
}

/** Stands in for the page's worker: gives every message this answer, and returns what it was told. */
function worker(answer: object): unknown[] {
  const told: unknown[] = [];
  const controller = {
    postMessage(message: unknown, [port]: MessagePort[]) {
      told.push(message);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      port?.postMessage(answer);
    },
  };
  Object.defineProperty(navigator, "serviceWorker", { value: { controller }, configurable: true });
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, "serviceWorker");
  });
  return told;
}
