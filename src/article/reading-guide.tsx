import { useWords } from "../lib/words.ts";
import { Contents } from "./contents.tsx";
import { PlaceLine } from "./place-line.tsx";
import css from "./reading-guide.module.css";
import type { Section } from "./sections.ts";

type ReadingGuideProps = { sections: readonly Section[]; minutes: number };

/** Beside the text on wide screens: its contents, and how much is left. */
export function ReadingGuide({ sections, minutes }: ReadingGuideProps) {
  const words = useWords();

  return (
    <section className={css.guide} aria-label={words.contents}>
      <h2>{words.contents}</h2>
      <Contents sections={sections} />
      <p>
        <PlaceLine sections={sections} minutes={minutes} />
      </p>
    </section>
  );
}
