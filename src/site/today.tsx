import { useNow } from "../lib/clock.ts";
import { useDates } from "../lib/use-dates.ts";
import { useLanguage } from "../lib/words.ts";

/** The day as a newspaper's ear gives it: date, weekday, and the lunar day. Drawn where it is read, and only there. */
export function Today() {
  const now = useNow();
  const dates = useDates();
  const language = useLanguage();
  if (!now || !dates) return <span />;
  const { date, lunar } = dates.formatToday(now, language);

  return (
    <span>
      {date} {lunar && <span>{lunar}</span>}
    </span>
  );
}
