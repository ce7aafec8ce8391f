type Unit = "year" | "month" | "day" | "hour" | "minute";

const UNITS = { year: "年", month: "个月", day: "天", hour: "小时", minute: "分钟" };
const LAST: { [unit in Unit]?: readonly string[] } = {
  year: ["去年"],
  month: ["上个月"],
  day: ["昨天", "前天"],
};

/** The words of what is true for a while only, loaded once a page is there, in Simplified Chinese. */
export const datesZhCN = {
  today: (year: number, month: number, day: number, weekday: number) =>
    `${year}年${month}月${day}日 星期${"日一二三四五六".charAt(weekday)}`,
  lunar: { calendar: "农历", leap: "闰", last: "腊" },
  now: "刚刚",
  ago: (count: number, unit: Unit) => LAST[unit]?.[count - 1] ?? `${count}${UNITS[unit]}前`,
  aside: (text: string) => `（${text}）`,
};
