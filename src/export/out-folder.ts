import { mkdirSync, readdirSync } from "node:fs";
import { sep } from "node:path";
import { ExportFault } from "./fault.ts";
import { KEPT } from "./kept.ts";

/**
 * Makes sure that a folder may be exported to: it is new, empty, or was exported to before.
 * @throws ExportFault where it holds anything else, or lies in the content
 */
export function claimFolder(out: string, contentDir: string) {
  if (`${out}${sep}`.startsWith(`${contentDir}${sep}`)) {
    throw new ExportFault(`${out} lies in the content folder: choose a folder outside of it.`);
  }
  mkdirSync(out, { recursive: true });
  const names = readdirSync(out);
  if (names.length > 0 && !names.includes(KEPT)) {
    throw new ExportFault(
      `${out} holds files that no export has made: choose a new or an empty folder.`,
    );
  }
}
