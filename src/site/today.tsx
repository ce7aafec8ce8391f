import { useNow } from "../lib/clock.ts";
import { formatToday } from "../lib/moment.ts";

/** The day as a newspaper's ear gives it: date, weekday, and the lunar day. Drawn where it is read, and only there. */
export function Today() {
  const now = useNow();
  if (!now) return <span />;
  const { date, lunar } = formatToday(now);

  return (
    <span>
      {date} {lunar && <span>农历{lunar}</span>}
    </span>
  );
}
