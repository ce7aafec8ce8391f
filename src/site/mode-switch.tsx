import { usePreference } from "../lib/preference.ts";
import { useWords } from "../lib/words.ts";
import css from "./masthead-switch.module.css";
import { mode } from "./mode.ts";

/** One press from every page to the elders' edition, as MIIT 〔2021〕67 asks, and back. */
export function ModeSwitch() {
  const words = useWords();
  const other = usePreference(mode) === "elder" ? "standard" : "elder";

  return (
    <button
      type="button"
      className={css.switch}
      title={words.modeTitles[other]}
      onClick={() => mode.write(other)}
    >
      {words.modes[other]}
    </button>
  );
}
