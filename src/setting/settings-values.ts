import type { Preference } from "../lib/preference.ts";
import { settings } from "./settings.ts";

/** A value for every setting, by its name. */
export type Values = { [Name in keyof typeof settings]: (typeof settings)[Name]["initial"] };

/** What is in force now. */
export const currentValues = (): Values => ({
  theme: settings.theme.read(),
  mode: settings.mode.read(),
  "text-size": settings["text-size"].read(),
  lines: settings.lines.read(),
  measure: settings.measure.read(),
  face: settings.face.read(),
  weight: settings.weight.read(),
  paragraph: settings.paragraph.read(),
  align: settings.align.read(),
  marks: settings.marks.read(),
  cursor: settings.cursor.read(),
  ruler: settings.ruler.read(),
  pictures: settings.pictures.read(),
});

/** Puts these values in force; a setting that they do not name is as if nothing had been chosen. */
export function putValues(values: Partial<Values>) {
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
