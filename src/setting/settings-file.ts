import * as v from "valibot";
import { FACES, LINES, MEASURES, PARAGRAPHS, settings, WEIGHTS } from "./settings.ts";
import { THEMES } from "../site/theme.ts";
import { TEXT_SIZES } from "./text-size.ts";
import type { Values } from "./settings-values.ts";

/** No file of settings is larger, in bytes. */
const LARGEST = 10_000;

/** What 导出 writes. A setting that is not in it is as where nothing was chosen. */
const SettingsFile = v.object({
  kanbao: v.literal("settings"),
  theme: v.optional(v.picklist(THEMES), settings.theme.initial),
  mode: v.optional(v.picklist(["standard", "elder"]), settings.mode.initial),
  "text-size": v.optional(v.picklist(TEXT_SIZES), settings["text-size"].initial),
  lines: v.optional(v.picklist(LINES), settings.lines.initial),
  measure: v.optional(v.picklist(MEASURES), settings.measure.initial),
  face: v.optional(v.picklist(FACES), settings.face.initial),
  weight: v.optional(v.picklist(WEIGHTS), settings.weight.initial),
  paragraph: v.optional(v.picklist(PARAGRAPHS), settings.paragraph.initial),
  align: v.optional(v.picklist(["justify", "start"]), settings.align.initial),
  marks: v.optional(v.picklist(["trim", "full"]), settings.marks.initial),
  cursor: v.optional(v.picklist(["normal", "large"]), settings.cursor.initial),
  ruler: v.optional(v.picklist(["off", "on"]), settings.ruler.initial),
  pictures: v.optional(v.picklist(["shown", "asked"]), () => settings.pictures.unchosen()),
});

/** Lets the reader keep these values as a file. */
export function saveSettings(values: Values, name: string) {
  const text = JSON.stringify({ kanbao: "settings", ...values }, undefined, 2);
  const href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  Object.assign(document.createElement("a"), { href, download: name }).click();
  URL.revokeObjectURL(href);
}

/** The values in a file; undefined where it is none of ours, or says what no setting can be. */
export async function loadSettings(file: File): Promise<Values | undefined> {
  if (file.size > LARGEST) return undefined;
  const text = await file.text();
  const { success, output } = v.safeParse(v.pipe(v.string(), v.parseJson(), SettingsFile), text);
  if (!success) return undefined;
  const { kanbao: _kanbao, ...values } = output;
  return values;
}
