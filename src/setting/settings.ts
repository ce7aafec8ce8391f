import { pictures } from "../lib/pictures.ts";
import { createPreference } from "../lib/preference.ts";
import { mode } from "../site/mode.ts";
import { theme } from "../site/theme.ts";
import { ruler } from "./ruler.ts";
import { textSize } from "./text-size.ts";

/** Line heights in hundredths of the text's size. */
export const LINES = ["150", "165", "180", "195", "210"] as const;

/** Characters in a line. */
export const MEASURES = ["18", "22", "26", "30", "34", "38", "42"] as const;

export const FACES = ["hei", "song", "kai", "fang"] as const;
export const WEIGHTS = ["light", "regular", "medium"] as const;
export const PARAGRAPHS = ["indent", "spaced"] as const;

/**
 * All that a reader can set, by the name of its attribute. What each value measures is the stylesheet's business
 * (styles/reading.css), and index.html knows the names.
 */
export const settings = {
  theme,
  mode,
  "text-size": textSize,
  lines: createPreference("lines", LINES, "180"),
  measure: createPreference("measure", MEASURES, "34"),
  face: createPreference("face", FACES, "hei"),
  weight: createPreference("weight", WEIGHTS, "regular"),
  paragraph: createPreference("paragraph", PARAGRAPHS, "indent"),
  align: createPreference("align", ["justify", "start"], "justify"),
  marks: createPreference("marks", ["trim", "full"], "trim"),
  cursor: createPreference("cursor", ["normal", "large"], "normal"),
  ruler,
  pictures,
};
