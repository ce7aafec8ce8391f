import { formatToday } from "../lib/moment.ts";

/** The day as a newspaper's ear gives it: date, weekday, and the lunar day. */
export function Today() {
  const { date, lunar } = formatToday();

  return (
    <span>
      {date} <span>{lunar}</span>
    </span>
  );
}
