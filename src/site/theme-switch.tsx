import { usePreference } from "../lib/preference.ts";
import { useWords } from "../lib/words.ts";
import { theme, THEMES } from "./theme.ts";
import css from "./theme-switch.module.css";

/** Says which theme is on; a press moves on to the next. */
export function ThemeSwitch() {
  const words = useWords();
  const current = usePreference(theme);
  const next = THEMES[(THEMES.indexOf(current) + 1) % THEMES.length] ?? "system";

  return (
    <button type="button" className={css.switch} onClick={() => theme.write(next)}>
      {words.theme}
      {words.colon}
      {words.themes[current]}
    </button>
  );
}
