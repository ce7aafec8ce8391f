import { useWords } from "../lib/words.ts";
import { useReadingPlace } from "./reading-place.ts";
import type { Section } from "./sections.ts";

/** Which section is being read, and how many minutes are left; `minutes` is what all of it takes. */
export function PlaceLine({
  sections,
  minutes,
}: {
  sections: readonly Section[];
  minutes: number;
}) {
  const words = useWords();
  const { section, minutesLeft = minutes } = useReadingPlace();
  const at = sections.findIndex(({ id }) => id === section) + 1;

  return (
    <>
      {at > 0 && <span>{words.sectionOf(at, sections.length)}</span>}
      <span>{minutesLeft > 0 ? words.minutesLeft(minutesLeft) : words.almostDone}</span>
    </>
  );
}
