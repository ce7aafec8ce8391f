import { lunarDay } from "./lunar.ts";
import { onTheClock } from "./moment.ts";
import { inLanguage } from "./words.ts";
import { datesZhCN } from "./words/dates-zh-CN.ts";

const wordsFor = inLanguage("dates", datesZhCN);

const UNITS = [
  ["year", 31_557_600],
  ["month", 2_629_800],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

/**
 * How long ago it was: `3小时前`, `昨天`, `4年前`; `刚刚` within a minute, and for what is still to come. Intl says the
 * same, but for 刚刚, and takes 20 ms to begin (Chromium 140).
 */
export function formatAgo(instant: string, now: Date, language: string): string {
  const passed = (now.getTime() - Date.parse(instant)) / 1000;
  const words = wordsFor(language);
  const [unit, seconds] = UNITS.find(([, length]) => passed >= length) ?? [];
  return unit ? words.ago(Math.floor(passed / seconds), unit) : words.now;
}

/** The same in brackets, for beside the time itself. */
export const formatAgoAside = (instant: string, now: Date, language: string): string =>
  wordsFor(language).aside(formatAgo(instant, now, language));

/** `2026年11月23日 星期一`, and `农历十月十五` where that is known and a language has words for it. */
export function formatToday(now: Date, language: string) {
  const { today: dayIn, lunar } = wordsFor(language);
  const today = onTheClock(now);
  const day = lunarDay(Math.floor(today.getTime() / 86_400_000), lunar);
  return {
    date: dayIn(
      today.getUTCFullYear(),
      today.getUTCMonth() + 1,
      today.getUTCDate(),
      today.getUTCDay(),
    ),
    lunar: day && lunar.calendar && `${lunar.calendar}${day}`,
  };
}
