import { Fragment } from "react";
import css from "./headline.module.css";

type HeadlineProps = { title: string; breaks: readonly number[] };

/** A title that breaks between words only: at the places its segmentation allows (clreq §3.1, 禁则 on top). */
export function Headline({ title, breaks }: HeadlineProps) {
  const inside = [...new Set(breaks)]
    .filter((at) => at > 0 && at < title.length)
    .toSorted((one, other) => one - other);
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

/** In Chinese headlines a space between two clauses is a pause, and the best place of all for a line to end. */
const PAUSE = /(?<=[\p{Script=Han}”》！？]) (?=[\p{Script=Han}“《])/u;

/** A title set large: each of its clauses keeps together where it fits a line, and is balanced where it does not. */
export function MainHeadline({ title, breaks }: HeadlineProps) {
  const clauses = title.split(PAUSE);
  if (clauses.length === 1) return <Headline title={title} breaks={breaks} />;

  return (
    <>
      {clauses.map((clause, position) => {
        const start = clauses.slice(0, position).reduce((at, { length }) => at + length + 1, 0);
        return (
          <Fragment key={start}>
            {position > 0 && " "}
            <span className={css.clause}>
              <Headline title={clause} breaks={breaks.map((at) => at - start)} />
            </span>
          </Fragment>
        );
      })}
    </>
  );
}
