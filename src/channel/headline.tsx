import { Fragment } from "react";
import css from "./headline.module.css";

type HeadlineProps = { title: string; breaks: readonly number[]; large?: boolean };

/** Where a headline pauses, after a mark or a space between two clauses: the best place of all for a line to end. */
const PAUSE =
  /(?<=[，。！？；：]|[\p{Script=Han}”》！？] )(?=[\p{Script=Han}“《])|(?<=[，！？])(?=\w)/u;

/** Two halves of so many characters fit the two lines that a list gives a title, in any of our lists. */
const HALF = 11;

/** Where a browser that spaces Han from Latin is kept from it by a break between them. */
const MIXED = /\w\p{Script=Han}|\p{Script=Han}\w/u;

/**
 * A title that breaks between words only: at the places its segmentation allows (clreq §3.1, 禁则 on top), or where the
 * browser likes if it has none. Where it takes two short lines, the first ends at a pause. With `large`, each of its
 * clauses keeps together where it fits a line, and is balanced where it does not.
 */
export function Headline({ title, breaks, large = false }: HeadlineProps) {
  const clauses = title.split(PAUSE);
  const halves = clauses
    .map((_, at) => [clauses.slice(0, at).join(""), clauses.slice(at).join("")])
    .find((half) => half.every(({ length }) => length > 0 && length <= HALF));
  const shown = large ? clauses : (halves ?? [title]);
  const ends = [...new Set(breaks)].toSorted((one, other) => one - other);

  return shown.map((clause, position) => {
    const start = shown.slice(0, position).join("").length;
    const text = clause.trimEnd();
    const inside = ends.map((at) => at - start).filter((at) => at > 0 && at < text.length);

    return (
      <Fragment key={start}>
        <span className={shown.length > 1 ? css.clause : css.title} data-words={ends.length > 0}>
          {[0, ...inside].map((at, word) => (
            <Fragment key={at}>
              {MIXED.test(text.slice(at - 1, at + 1)) && <i />}
              {at > 0 && <wbr />}
              {text.slice(at, inside[word])}
            </Fragment>
          ))}
        </span>
        {clause.endsWith(" ") && " "}
      </Fragment>
    );
  });
}
