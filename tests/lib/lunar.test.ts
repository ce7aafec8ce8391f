import { SolarDay } from "tyme4ts";
import { expect, test } from "vitest";
import { lunarDay } from "../../src/lib/lunar.ts";
import { datesZhCN } from "../../src/lib/words/dates-zh-CN.ts";

const DAY = 86_400_000;
const daysFrom = (year: number) => Date.UTC(year, 0, 29) / DAY;

/** As an almanac of its own tells the day. */
function almanac(day: number) {
  const date = new Date(day * DAY);
  const lunar = SolarDay.fromYmd(
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
  ).getLunarDay();
  return lunar.getLunarMonth().getName().replace("十二月", "腊月") + lunar.getName();
}

test("every day from 2025 to 2054 is the lunar day of the almanac", () => {
  for (let day = daysFrom(2025); day < daysFrom(2055) - 1; day++) {
    expect([day, lunarDay(day, datesZhCN.lunar)]).toEqual([day, almanac(day)]);
  }
});

test.for([daysFrom(2025) - 1, daysFrom(2055), 0, -1])("day %d is told without one", (day) => {
  expect(lunarDay(day, datesZhCN.lunar)).toBeUndefined();
});
