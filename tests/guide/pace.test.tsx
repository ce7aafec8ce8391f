import { beforeEach, expect, test } from "vitest";
import { learn, ownPace, paceNow, watchPace } from "../../src/guide/pace.ts";

const SECOND = 1_000;

beforeEach(() => ownPace.write(undefined));

/** Reads screens of 300 characters, each in so many seconds. */
function readScreens(pace: ReturnType<typeof watchPace>, seconds: readonly number[]) {
  let at = 0;
  pace.rest(0, 300, 300);
  for (const [screen, rested] of seconds.entries()) {
    at += rested * SECOND;
    pace.rest(at, (screen + 2) * 300, 300);
  }
}

test("nobody's pace is known before they have read", () => {
  expect(ownPace.read()).toBeUndefined();
  expect(paceNow()).toBeGreaterThan(0);
});

test("whoever reads on steadily is known after a while", () => {
  const before = paceNow();
  readScreens(
    watchPace(),
    Array.from({ length: 60 }, () => 30),
  );
  expect(before).not.toBe(600);
  expect(paceNow()).toBeGreaterThan(570);
  expect(paceNow()).toBeLessThanOrEqual(600);
});

test.for([
  ["leafs through", Array.from({ length: 30 }, () => 2)],
  ["goes away at every screen", Array.from({ length: 30 }, () => 3_600)],
] as const)("whoever %s teaches nothing", ([, seconds]) => {
  readScreens(watchPace(), seconds);
  expect(ownPace.read()).toBeUndefined();
});

test("one long pause among steady reading changes little", () => {
  readScreens(
    watchPace(),
    Array.from({ length: 60 }, () => 30),
  );
  const before = paceNow();
  readScreens(watchPace(), [140]);
  expect(paceNow()).toBeGreaterThan(before * 0.85);
});

test("going back and jumping ahead teach nothing", () => {
  const pace = watchPace();
  pace.rest(0, 3_000, 300);
  pace.rest(20 * SECOND, 300, 300);
  pace.rest(40 * SECOND, 5_000, 300);
  expect(ownPace.read()).toBeUndefined();
});

test("time out of sight does not count", () => {
  const pace = watchPace();
  pace.rest(0, 300, 300);
  pace.stop();
  pace.rest(100 * SECOND, 600, 300);
  expect(ownPace.read()).toBeUndefined();
});

test.for([0, -5, 1, 119, 1_201, 90_000, Number.NaN, Infinity])(
  "a rate of %s is no reading",
  (rate) => {
    expect(learn(400, rate)).toBe(400);
  },
);

test.for(["", "abc", "5", "1e9", "99999", "-400", "400.5"])(
  "a pace garbled to “%s” is none",
  (garbled) => {
    localStorage.setItem("kanbao:pace", garbled);
    expect(ownPace.read()).toBeUndefined();
  },
);
