// @vitest-environment node
import * as v from "valibot";
import { expect, onTestFinished, test, vi } from "vitest";
import {
  currentYear,
  formatMoment,
  formatShort,
  formatToday,
  Instant,
  yearsSince,
} from "../../src/lib/moment.ts";

test.for([
  "2022-06-10T19:16:59+08:00",
  "2022-06-10T19:16+08:00",
  "2022-06-10T11:16:59Z",
  "2022-06-10T11:16:59.123Z",
  "2022-06-10T00:00:00-11:30",
  "2024-02-29T12:00:00Z",
  "0001-01-01T00:00:00Z",
])("%s is an instant", (text) => {
  expect(v.parse(Instant, text)).toBe(text);
});

test.for<unknown>([
  "",
  "昨天",
  "2022-06-10",
  "2022-06-10T19:16:59",
  "2022-06-10 19:16:59+08:00",
  "2022-06-10T19:16:59+0800",
  "2022-6-1T19:16:59Z",
  "2022-13-10T19:16:59Z",
  "2022-00-10T19:16:59Z",
  "2022-02-30T19:16:59Z",
  "2023-02-29T19:16:59Z",
  "2022-06-31T19:16:59+08:00",
  "2022-06-10T25:16:59Z",
  "2022-06-10T19:60:00Z",
  " 2022-06-10T19:16:59Z",
  "2022-06-10T19:16:59Z\n",
  "２０２２-06-10T19:16:59Z",
  1_654_859_819,
  null,
  undefined,
  {},
])("%j is none", (value) => {
  expect(v.is(Instant, value)).toBe(false);
});

test.for([
  ["2022-06-10T19:16:59+08:00", "2022-06-10 19:16"],
  ["2022-06-10T11:16:59Z", "2022-06-10 19:16"],
  ["2022-12-31T16:00:00Z", "2023-01-01 00:00"],
  ["2022-06-10T16:00:00Z", "2022-06-11 00:00"],
  ["2022-06-10T09:05:00+08:00", "2022-06-10 09:05"],
])("%s is set as %s, on the clock of the portal's city", ([instant, text]) => {
  expect(formatMoment(instant ?? "")).toBe(text);
});

test.for([
  ["2026-11-23T06:30:00+08:00", "2026-11-23T12:00:00+08:00", "11-23 06:30"],
  ["2026-01-01T00:00:00+08:00", "2026-12-31T23:59:00+08:00", "01-01 00:00"],
  ["2025-12-31T23:59:00+08:00", "2026-01-01T00:00:00+08:00", "2025-12-31"],
  ["2025-12-31T16:00:00Z", "2026-06-01T00:00:00Z", "01-01 00:00"],
  ["2026-06-01T00:00:00Z", "2026-12-31T16:00:00Z", "2026-06-01"],
] as const)("%s, read at %s, is %s in a list", ([instant, now, text]) => {
  expect(formatShort(instant, new Date(now))).toBe(text);
});

test.for([
  ["2026-06-10T00:00:00Z", "2026-06-10T00:00:00Z", 0],
  ["2025-06-10T00:00:00Z", "2026-06-09T23:59:59Z", 0],
  ["2025-06-10T00:00:00Z", "2026-06-10T00:00:00Z", 1],
  ["2016-06-10T00:00:00Z", "2026-12-01T00:00:00Z", 10],
  ["2024-02-29T00:00:00Z", "2025-02-28T00:00:00Z", 0],
  ["2024-02-29T00:00:00Z", "2025-03-01T00:00:00Z", 1],
  ["2024-02-29T00:00:00Z", "2028-02-29T00:00:00Z", 4],
] as const)("from %s to %s are %i years", ([then, now, years]) => {
  expect(yearsSince(then, new Date(now))).toBe(years);
});

test("an instant still to come is not years ago", () => {
  expect(yearsSince("2027-01-01T00:00:00Z", new Date("2026-01-01T00:00:00Z"))).toBeLessThanOrEqual(
    0,
  );
});

test("the new year begins when it does in the portal's city", () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-12-31T16:00:00Z") });
  onTestFinished(() => void vi.useRealTimers());

  expect(currentYear()).toBe(2027);
});

/** Festivals and new moons as the calendar of the Purple Mountain Observatory has them (GB/T 33661). */
test.for([
  ["2026-02-17", "2026年2月17日 星期二", "正月初一"],
  ["2026-02-26", "2026年2月26日 星期四", "正月初十"],
  ["2026-02-27", "2026年2月27日 星期五", "正月十一"],
  ["2026-03-07", "2026年3月7日 星期六", "正月十九"],
  ["2026-03-08", "2026年3月8日 星期日", "正月二十"],
  ["2026-03-09", "2026年3月9日 星期一", "正月廿一"],
  ["2026-03-17", "2026年3月17日 星期二", "正月廿九"],
  ["2026-03-18", "2026年3月18日 星期三", "正月三十"],
  ["2026-03-19", "2026年3月19日 星期四", "二月初一"],
  ["2026-06-19", "2026年6月19日 星期五", "五月初五"],
  ["2025-10-06", "2025年10月6日 星期一", "八月十五"],
  ["2024-02-09", "2024年2月9日 星期五", "腊月三十"],
  ["2025-01-28", "2025年1月28日 星期二", "腊月廿九"],
  ["2020-05-23", "2020年5月23日 星期六", "闰四月初一"],
  ["2023-03-22", "2023年3月22日 星期三", "闰二月初一"],
  ["2025-07-25", "2025年7月25日 星期五", "闰六月初一"],
] as const)("%s is told as %s, %s", ([day, date, lunar]) => {
  expect(formatToday(new Date(`${day}T00:00:00+08:00`))).toEqual({ date, lunar });
  expect(formatToday(new Date(`${day}T23:59:59+08:00`))).toEqual({ date, lunar });
});
