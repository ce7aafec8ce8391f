import { useNow } from "../lib/clock.ts";
import { useDates } from "../lib/use-dates.ts";
import { useLanguage } from "../lib/words.ts";
import css from "./ago.module.css";

/** How long ago it was, beside the time itself. Its place is kept from the first paint on, since it comes later. */
export function Ago({ instant }: { instant: string }) {
  const now = useNow();
  const dates = useDates();
  const language = useLanguage();

  return <span className={css.ago}>{now && dates?.formatAgoAside(instant, now, language)}</span>;
}
