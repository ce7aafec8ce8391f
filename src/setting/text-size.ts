import { createPreference } from "../lib/preference.ts";

/** Nine steps, smallest first. What each measures is the stylesheet's business (tokens.css). */
export const TEXT_SIZES = ["1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;

export const textSize = createPreference("text-size", TEXT_SIZES, "3");
