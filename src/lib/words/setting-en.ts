import type { Catalogues } from "./catalogues.ts";

/** The words of the panel in which the text is set, in English. */
export const settingEn: Catalogues["setting"] = {
  lines: "Line height",
  linesValue: (hundredths) => `${Number(hundredths) / 100}`,
  measure: "Column",
  measureValue: (characters) => `${characters} characters a line`,
  measureFits: (characters) => `A line now holds ${characters} characters.`,
  sizeValue: (step) => `Size ${step}`,
  less: { size: "Smaller", lines: "Tighter", measure: "Narrower" },
  more: { size: "Larger", lines: "Looser", measure: "Wider" },

  face: "Typeface",
  faces: { hei: "Hei", song: "Song", kai: "Kai", fang: "Fangsong" },
  faceMissing: (names) => `This device does not have ${names.join(", ")}.`,
  faceReplaced: (name) => `This device does not have ${name}; Song stands in for it.`,
  weight: "Weight",
  weights: { light: "Light", regular: "Regular", medium: "Medium" },

  paragraph: "Paragraphs",
  paragraphs: { indent: "Indented", spaced: "Spaced" },
  justify: "Justified",
  squeeze: "Squeezed marks",
  elder: "Easy edition",
  largeCursor: "Large pointer",
  ruler: "Reading ruler",
  saveData: "Save data: pictures at a tap",

  reset: "Reset all",
  undo: "Undo",
  save: "Export",
  load: "Import",
  fileName: "kanbao-settings.json",
  loaded: "Set as the file says.",
  notSettings: "This is no file of reading settings; nothing was changed.",
};
