import { useNow } from "../lib/clock.ts";
import { formatAgo } from "../lib/moment.ts";
import css from "./ago.module.css";

/** How long ago it was, beside the time itself. Its place is kept from the first paint on, since it comes later. */
export function Ago({ instant }: { instant: string }) {
  const now = useNow();

  return <span className={css.ago}>{now && `（${formatAgo(instant, now)}）`}</span>;
}
