import { useNow } from "../lib/clock.ts";
import { formatAgo, formatMoment } from "../lib/moment.ts";
import { useWords } from "../lib/words.ts";

/** When a comment was written, and how long ago that is. */
export function CommentTime({ instant }: { instant: string }) {
  const words = useWords();
  const now = useNow();

  return (
    <>
      <time dateTime={instant}>{formatMoment(instant)}</time>
      {now && words.inBrackets(formatAgo(instant, now, words))}
    </>
  );
}
