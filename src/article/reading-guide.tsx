import type { RefObject } from "react";
import { useWords } from "../lib/words.ts";
import { Contents } from "./contents.tsx";
import css from "./reading-guide.module.css";
import type { Section } from "./sections.ts";
import { useReadingPlace } from "./use-reading-place.ts";

type ReadingGuideProps = {
  sections: readonly Section[];
  body: RefObject<HTMLElement | null>;
  minutes: number;
};

/** Beside the text on wide screens: its contents, and how much is left. */
export function ReadingGuide({ sections, body, minutes }: ReadingGuideProps) {
  const words = useWords();
  const place = useReadingPlace(body, sections);
  const at = sections.findIndex(({ id }) => id === place.section) + 1;
  const left = Math.round(minutes * (1 - place.progress));

  return (
    <section className={css.guide} aria-label={words.contents}>
      <h2>{words.contents}</h2>
      <Contents sections={sections} current={place.section} />
      <p>
        {at > 0 && <span>{words.sectionOf(at, sections.length)}</span>}
        <span>{left > 0 ? words.minutesLeft(left) : words.almostDone}</span>
      </p>
    </section>
  );
}
