import * as v from "valibot";

/** An instant as articles state it: ISO 8601 with its offset from UTC (`2022-06-10T19:16:59+08:00`). */
export const Instant = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/,
    "a time is ISO 8601 with an offset, such as 2022-06-10T19:16:59+08:00",
  ),
  v.check(exists, "there is no such day or time"),
);

/** `Date.parse` takes 30 February for 2 March. */
function exists(instant: string): boolean {
  const day = Number(instant.slice(8, 10));
  const date = new Date(`${instant.slice(0, 10)}T00:00:00Z`);
  return date.getUTCDate() === day && !Number.isNaN(Date.parse(instant));
}

/** The portal's clock, whatever the reader's: a newspaper's times are those of its city. */
const parts = new Intl.DateTimeFormat("zh-CN", {
  timeZone: "Asia/Shanghai",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

/** `2022-06-10 19:16` */
export function formatMoment(instant: string): string {
  const { year, month, day, hour, minute } = partsOf(new Date(instant));
  return `${year}-${month}-${day} ${hour}:${minute}`;
}

/** For lists: `11-23 06:30` within this year, `2022-06-10` before it. */
export function formatShort(instant: string, now = new Date()): string {
  const { year, month, day, hour, minute } = partsOf(new Date(instant));
  return year === partsOf(now).year
    ? `${month}-${day} ${hour}:${minute}`
    : `${year}-${month}-${day}`;
}

/** The year on the portal's clock. */
export const currentYear = () => Number(partsOf(new Date()).year);

/** Whole years from `instant` to `now`. */
export function yearsSince(instant: string, now = new Date()): number {
  const then = new Date(instant);
  const years = now.getUTCFullYear() - then.getUTCFullYear();
  then.setUTCFullYear(now.getUTCFullYear());
  return then > now ? years - 1 : years;
}

/** `2026年11月23日 星期一`, and `十月十五` in the lunar calendar, whose days Intl only numbers. */
export function formatToday(now = new Date()) {
  const timeZone = "Asia/Shanghai";
  const date = new Intl.DateTimeFormat("zh-CN", { timeZone, dateStyle: "long" }).format(now);
  const weekday = new Intl.DateTimeFormat("zh-CN", { timeZone, weekday: "long" }).format(now);
  const lunar = new Intl.DateTimeFormat("zh-CN-u-ca-chinese", {
    timeZone,
    month: "long",
    day: "numeric",
  }).formatToParts(now);
  const month = lunar.find(({ type }) => type === "month")?.value ?? "";
  const day = Number(lunar.find(({ type }) => type === "day")?.value);
  return { date: `${date} ${weekday}`, lunar: month + (LUNAR_DAYS[day - 1] ?? "") };
}

const DIGITS = Array.from("一二三四五六七八九十");
const LUNAR_DAYS = [
  ...DIGITS.map((digit) => `初${digit}`),
  ...DIGITS.slice(0, 9).map((digit) => `十${digit}`),
  "二十",
  ...DIGITS.slice(0, 9).map((digit) => `廿${digit}`),
  "三十",
];

function partsOf(date: Date) {
  const found = Object.fromEntries(
    parts.formatToParts(date).map(({ type, value }) => [type, value]),
  );
  const { year = "", month = "", day = "", hour = "", minute = "" } = found;
  return { year, month, day, hour, minute };
}
