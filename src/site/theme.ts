import { createPreference } from "../lib/preference.ts";

/** What each looks like is the stylesheet's business (styles/themes.css). */
export const THEMES = ["system", "light", "sepia", "green", "dark", "contrast"] as const;

/** The colours of every page, or as the reader's system has it. */
export const theme = createPreference("theme", THEMES, "system");
