import type { RefObject } from "react";
import { usePreference } from "../lib/preference.ts";
import { MEASURES, settings } from "./settings.ts";
import { Stepper } from "./stepper.tsx";
import { useCharacters } from "./use-characters.ts";
import { useSettingWords } from "./words.ts";

/** Narrower screens, in pixels, have one column. */
const WIDE = 960;

/** A column whose width was not chosen yet has room beside it on wide screens (styles/reading.css). */
const mayGrow = (value: string) => value === settings.measure.initial && innerWidth >= WIDE;

/**
 * How wide the column is; where the screen has no room for that, it says what it has room for, and the next step is one
 * that is seen: − never widens the column, and + is spent once it is as wide as it can be.
 */
export function MeasureStepper({ body }: { body: RefObject<HTMLElement | null> }) {
  const words = useSettingWords();
  const value = usePreference(settings.measure);
  const measure = Number(value);
  const characters = useCharacters(body) ?? measure;
  const isHeld = characters < measure;
  const steps = {
    less: MEASURES.findLast((option) => Number(option) < Math.min(characters, measure)),
    more:
      isHeld && !mayGrow(value) ? undefined : MEASURES.find((option) => Number(option) > measure),
  };

  return (
    <div>
      <Stepper
        name={words.measure}
        preference={settings.measure}
        options={MEASURES}
        valueOf={words.measureValue}
        less={words.less.measure}
        more={words.more.measure}
        steps={steps}
      />
      {isHeld && <small>{words.measureFits(characters)}</small>}
    </div>
  );
}
