/** New year's day of the first year below, 29 January 2025, in days since 1970. */
const FIRST_DAY = 20_117;

/**
 * The lunar years 2025 to 2054 (GB/T 33661-2017), in base 36: the lowest bits are its months in their order, 1 for one of
 * 30 days and 0 for one of 29; from the 14th bit on stands how many months come before the leap month, 0 for none.
 * Intl knows the calendar too, but is a day off in 2027 and 2030 (Chromium 140), and takes 20 ms to begin.
 */
const YEARS =
  "14th 1et 18r y3b 2i3 122 l3q 295 224y 28i 279 174b 217 x7 wnv 14d 296 i1e 2oi 1e05 2lh 21h zot xi 14l lnu 2x5 1klu 2vm 2li";

const DIGITS = "一二三四五六七八九十";
const TENS = ["初", "十", "廿"];

/** The characters of the calendar that simplified and traditional script write apart. */
type Signs = { leap: string; last: string };

/** `十月十五` for a day given in days since 1970; undefined before 2025 and after 2054. */
export function lunarDay(day: number, signs: Signs): string | undefined {
  let rest = day - FIRST_DAY;
  if (rest < 0) return undefined;
  for (const year of YEARS.split(" ")) {
    const bits = Number.parseInt(year, 36);
    const leap = bits >> 13;
    for (let month = 0; month < (leap ? 13 : 12); month++) {
      const length = 29 + ((bits >> month) & 1);
      if (rest < length) return monthName(month, leap, signs) + dayName(rest);
      rest -= length;
    }
  }
  return undefined;
}

/** The months after a leap month, and that month itself, are known by the number before. */
function monthName(month: number, leap: number, signs: Signs): string {
  const number = leap && month >= leap ? month - 1 : month;
  const name =
    number === 0 ? "正" : number < 10 ? DIGITS[number] : number < 11 ? "十一" : signs.last;
  return `${leap && month === leap ? signs.leap : ""}${name}月`;
}

function dayName(day: number): string {
  if (day === 19) return "二十";
  if (day === 29) return "三十";
  return `${TENS[Math.floor(day / 10)]}${DIGITS[day % 10]}`;
}
