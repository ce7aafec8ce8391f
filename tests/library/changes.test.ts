import { expect, test } from "vitest";
import {
  forget,
  historyOf,
  merge,
  MOST_READ,
  newIn,
  save,
  savedOf,
  unsave,
  visit,
} from "../../src/library/changes.ts";
import { type Entries, readEntries } from "../../src/library/entry.ts";

const NOW = 2_000_000;
const EMPTY: Entries = new Map();

const facts = (id: string) => ({
  id,
  title: `标题 ${id}`,
  source: "水城日报",
  publishedAt: "2026-06-10T19:16:59+08:00",
});

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

test("what was saved and what was read last comes first", () => {
  const once = visit(facts("market"), 0.2, 3)(save(facts("bridge"), 2)(EMPTY));
  const both = visit(facts("bridge"), 0.4, 4)(save(facts("market"), 5)(once));
  expect(ids(savedOf(both))).toEqual(["market", "bridge"]);
  expect(ids(historyOf(both))).toEqual(["bridge", "market"]);
});

test("whoever looks in again has still read as much as before", () => {
  const again = visit(facts("market"), 0.1, 9)(visit(facts("market"), 0.8, 1)(EMPTY));
  expect(again.get("market")).toMatchObject({ progress: 0.8, readAt: 9 });
});

test("to let go of what was saved keeps its history, and the other way about", () => {
  const both = visit(facts("market"), 0.5, 2)(save(facts("market"), 1)(EMPTY));
  expect(unsave(["market"])(both).get("market")).toMatchObject({ readAt: 2, progress: 0.5 });
  expect(forget(["market"])(both).get("market")).toMatchObject({ savedAt: 1, progress: 0 });
  expect(forget(["market"])(unsave(["market"])(both)).size).toBe(0);
});

test("what is read longest ago is forgotten, but never what was saved", () => {
  const first = save(facts("first"), 1)(visit(facts("first"), 1, 0)(EMPTY));
  const all = Array.from({ length: MOST_READ }).reduce<Entries>(
    (entries, _, at) => visit(facts(`a-${at}`), 1, at + 1)(entries),
    first,
  );
  expect(historyOf(all)).toHaveLength(MOST_READ);
  expect(all.get("first")).toMatchObject({ savedAt: 1 });
});

test("of two devices the later saving and the later reading count, each by itself", () => {
  const own = visit(facts("market"), 0.9, 50)(save(facts("market"), 10)(EMPTY));
  const other = visit(facts("market"), 0.3, 40)(save(facts("market"), 20)(EMPTY));
  expect(merge(other, NOW)(own).get("market")).toMatchObject({
    savedAt: 20,
    readAt: 50,
    progress: 0.9,
  });
});

test("what is taken in twice changes nothing the second time", () => {
  const other = visit(facts("soup"), 0.3, 40)(save(facts("market"), 20)(EMPTY));
  expect(newIn(EMPTY, other, NOW)).toBe(2);
  const merged = merge(other, NOW)(EMPTY);
  expect(newIn(merged, other, NOW)).toBe(0);
  expect(merge(other, NOW)(merged)).toEqual(merged);
});

test("a time that is still to come counts as now", () => {
  const other = save(facts("market"), NOW * 2)(EMPTY);
  expect(merge(other, NOW)(EMPTY).get("market")).toMatchObject({ savedAt: NOW });
});

test.for([
  null,
  "market",
  {},
  { ...facts("../etc"), savedAt: 1 },
  { ...facts("market"), savedAt: -1 },
  { ...facts("market"), savedAt: "1" },
  { ...facts("market"), readAt: 1, progress: 2 },
  { ...facts("market"), title: " " },
  { ...facts("market"), title: "长".repeat(301), savedAt: 1 },
  facts("market"),
])("what is no entry is left out: %j", (value) => {
  expect(readEntries([value]).size).toBe(0);
});
