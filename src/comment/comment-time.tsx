import { useNow } from "../lib/clock.ts";
import { formatMoment } from "../lib/moment.ts";
import { useDates } from "../lib/use-dates.ts";
import { useLanguage } from "../lib/words.ts";

/** When a comment was written, and how long ago that is. */
export function CommentTime({ instant }: { instant: string }) {
  const now = useNow();
  const dates = useDates();
  const language = useLanguage();

  return (
    <>
      <time dateTime={instant}>{formatMoment(instant)}</time>
      {now && dates?.formatAgoAside(instant, now, language)}
    </>
  );
}
