import * as v from "valibot";
import { FACES, LINES, MEASURES, PARAGRAPHS, WEIGHTS } from "./settings.ts";
import { THEMES } from "../site/theme.ts";
import { TEXT_SIZES } from "./text-size.ts";
import type { Values } from "./settings-values.ts";

/** No file of settings is larger, in bytes. */
const LARGEST = 10_000;

/** What 导出 writes. A setting that is not in it is as where nothing was chosen. */
const SettingsFile = v.object({
  kanbao: v.literal("settings"),
  theme: v.exactOptional(v.picklist(THEMES)),
  mode: v.exactOptional(v.picklist(["standard", "elder"])),
  "text-size": v.exactOptional(v.picklist(TEXT_SIZES)),
  lines: v.exactOptional(v.picklist(LINES)),
  measure: v.exactOptional(v.picklist(MEASURES)),
  face: v.exactOptional(v.picklist(FACES)),
  weight: v.exactOptional(v.picklist(WEIGHTS)),
  paragraph: v.exactOptional(v.picklist(PARAGRAPHS)),
  align: v.exactOptional(v.picklist(["justify", "start"])),
  marks: v.exactOptional(v.picklist(["trim", "full"])),
  cursor: v.exactOptional(v.picklist(["normal", "large"])),
  ruler: v.exactOptional(v.picklist(["off", "on"])),
  pictures: v.exactOptional(v.picklist(["shown", "asked"])),
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
