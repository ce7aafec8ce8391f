import { createPreference } from "../lib/preference.ts";

export const THEMES = ["system", "light", "dark"] as const;

/** Light or dark, or as the reader's system has it. */
export const theme = createPreference("theme", THEMES, "system");
