import { useNow } from "../lib/clock.ts";
import { formatAgo } from "../lib/moment.ts";
import { useWords } from "../lib/words.ts";
import css from "./ago.module.css";

/** How long ago it was, beside the time itself. Its place is kept from the first paint on, since it comes later. */
export function Ago({ instant }: { instant: string }) {
  const words = useWords();
  const now = useNow();

  return <span className={css.ago}>{now && words.inBrackets(formatAgo(instant, now, words))}</span>;
}
