import type { RefObject } from "react";
import { usePreference } from "../lib/preference.ts";
import { MEASURES, settings } from "./settings.ts";
import { Stepper } from "./stepper.tsx";
import { useCharacters } from "./use-characters.ts";
import { useSettingWords } from "./words.ts";

/** How wide the column is; where the screen has no room for that, it says what it has room for. */
export function MeasureStepper({ body }: { body: RefObject<HTMLElement | null> }) {
  const words = useSettingWords();
  const measure = Number(usePreference(settings.measure));
  const characters = useCharacters(body);

  return (
    <div>
      <Stepper
        name={words.measure}
        preference={settings.measure}
        options={MEASURES}
        valueOf={words.measureValue}
        less={words.less.measure}
        more={words.more.measure}
      />
      {characters !== undefined && characters < measure && (
        <small>{words.measureFits(characters)}</small>
      )}
    </div>
  );
}
