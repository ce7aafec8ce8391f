import type { Preference } from "../lib/preference.ts";
import { settings } from "./settings.ts";

/** What a reader has chosen, by the name of the setting; undefined, or missing, where that is nothing. */
export type Values = {
  [Name in keyof typeof settings]?: (typeof settings)[Name]["initial"] | undefined;
};

/** What the reader has chosen by now. */
export const chosenValues = (): Values => ({
  theme: settings.theme.chosen(),
  mode: settings.mode.chosen(),
  "text-size": settings["text-size"].chosen(),
  lines: settings.lines.chosen(),
  measure: settings.measure.chosen(),
  face: settings.face.chosen(),
  weight: settings.weight.chosen(),
  paragraph: settings.paragraph.chosen(),
  align: settings.align.chosen(),
  marks: settings.marks.chosen(),
  cursor: settings.cursor.chosen(),
  ruler: settings.ruler.chosen(),
  pictures: settings.pictures.chosen(),
});

/** Puts these values in force; a setting that they do not name is then nobody's choice. */
export function putValues(values: Values) {
  put(settings.theme, values.theme);
  put(settings.mode, values.mode);
  put(settings["text-size"], values["text-size"]);
  put(settings.lines, values.lines);
  put(settings.measure, values.measure);
  put(settings.face, values.face);
  put(settings.weight, values.weight);
  put(settings.paragraph, values.paragraph);
  put(settings.align, values.align);
  put(settings.marks, values.marks);
  put(settings.cursor, values.cursor);
  put(settings.ruler, values.ruler);
  put(settings.pictures, values.pictures);
}

const put = <T extends string>({ forget, write }: Preference<T>, value: T | undefined) =>
  value === undefined ? forget() : write(value);
