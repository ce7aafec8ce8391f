import { useNow } from "../lib/clock.ts";
import { formatToday } from "../lib/moment.ts";
import { useWords } from "../lib/words.ts";

/** The day as a newspaper's ear gives it: date, weekday, and the lunar day. Drawn where it is read, and only there. */
export function Today() {
  const words = useWords();
  const now = useNow();
  if (!now) return <span />;
  const { date, lunar } = formatToday(now, words);

  return (
    <span>
      {date}{" "}
      {lunar && words.lunar.calendar && (
        <span>
          {words.lunar.calendar}
          {lunar}
        </span>
      )}
    </span>
  );
}
