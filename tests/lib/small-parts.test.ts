import * as v from "valibot";
import { expect, test, vi } from "vitest";
import { Id } from "../../src/lib/id.ts";
import { settled } from "../../src/lib/settled.ts";
import { wordsFor } from "../../src/lib/words.ts";
import { zhCN } from "../../src/lib/words/zh-CN.ts";
import { trailTo } from "../../src/site/trail.ts";

test.for(["a", "market-2", "A_1", "0", "-", "x".repeat(80)])("%s is an id", (id) => {
  expect(v.is(Id, id)).toBe(true);
});

test.for<unknown>([
  "",
  " a",
  "a b",
  "../a",
  "a/b",
  "a.b",
  "晨",
  "a\n",
  "x".repeat(81),
  "ａ",
  7,
  null,
])("%j is none", (id) => {
  expect(v.is(Id, id)).toBe(false);
});

test.for(["zh-CN", "zh-TW", "en", "", "constructor", "__proto__", "toString"])(
  "a portal in %j has every word, if need be in Simplified Chinese",
  (language) => {
    expect(wordsFor(language)).toMatchObject({ home: zhCN.home, troubles: zhCN.troubles });
  },
);

test.for<[string, () => Promise<unknown>]>([
  ["comes", () => Promise.resolve(1)],
  ["fails", () => Promise.reject(new Error("no"))],
])("what %s in time is waited for, and no longer", async ([, make]) => {
  vi.useFakeTimers();
  await settled(make(), 800);

  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

test("what does not come is waited for so long and no longer", async () => {
  vi.useFakeTimers();
  const over = vi.fn<() => void>();
  const waiting = settled(new Promise(() => {}), 800).then(over);
  await vi.advanceTimersByTimeAsync(799);
  expect(over).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await waiting;

  expect(over).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

const channel = (id: string, ...children: ReturnType<typeof leaf>[]) => ({ ...leaf(id), children });
function leaf(id: string) {
  return { id, name: id, kind: "news" as const, children: [] };
}

test.for([
  ["news", ["news"]],
  ["shandong", ["news", "shandong"]],
  ["nowhere", []],
  ["", []],
  ["constructor", []],
] as const)("the way to “%s” is %o", ([id, way]) => {
  const channels = [channel("photo"), channel("news", leaf("life"), leaf("shandong"))];
  expect(trailTo(channels, id).map((step) => step.id)).toEqual(way);
});
