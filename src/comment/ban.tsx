import { formatMoment } from "../lib/moment.ts";
import { useOwnWords } from "./own-words.ts";

/** The year in which a ban ends that has no end. */
const FOR_GOOD = "9999";

/** Until when this reader may not write. */
export function Ban({ until }: { until: string }) {
  const words = useOwnWords();
  return (
    <p>{until.startsWith(FOR_GOOD) ? words.bannedForGood : words.banned(formatMoment(until))}</p>
  );
}
