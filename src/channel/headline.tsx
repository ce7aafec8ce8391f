import { Fragment } from "react";
import css from "./headline.module.css";

type HeadlineProps = { title: string; breaks: readonly number[] };

/** A title that breaks between words only: at the places its segmentation allows (clreq §3.1, 禁则 on top). */
export function Headline({ title, breaks }: HeadlineProps) {
  const inside = breaks.filter((at) => at > 0 && at < title.length);
  if (inside.length === 0) return title;

  return (
    <span className={css.headline}>
      {[0, ...inside].map((start, position) => (
        <Fragment key={start}>
          {start > 0 && <wbr />}
          {title.slice(start, inside[position])}
        </Fragment>
      ))}
    </span>
  );
}
