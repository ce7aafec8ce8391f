import { usePreference } from "../lib/preference.ts";
import { useWords } from "../lib/words.ts";
import { theme } from "./theme.ts";
import css from "./masthead-switch.module.css";

/** What a press goes through; the others are for reading, and are chosen in the article's settings. */
const ROUND = ["system", "light", "dark"] as const;

/** Says which theme is on; a press moves on to the next, and from a theme for reading back to the first. */
export function ThemeSwitch() {
  const words = useWords();
  const current = usePreference(theme);
  const at = ROUND.findIndex((name) => name === current);

  return (
    <button
      type="button"
      className={css.switch}
      onClick={() => theme.write(ROUND[at + 1] ?? "system")}
    >
      {words.theme}
      {words.colon}
      {words.themes[current]}
    </button>
  );
}
