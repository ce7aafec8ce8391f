import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EnvironmentFault } from "../lib/environment-fault.ts";
import { type Fault, isMistake } from "../publish/content.ts";
import { interpret } from "../publish/document.ts";
import { toLine } from "../publish/fault-lines.ts";
import { stampOf } from "../publish/seen-files.ts";
import type { StandIn } from "../publish/stand-in.ts";
import { Site } from "../site/site.ts";

const FILE = "site.json";

/**
 * Keeps site.json, on which every page stands, as it was when it was last in order: that stands in for it while it is
 * at fault or gone. The file is looked at at every call, and read again where it has changed.
 * @throws EnvironmentFault where it is at fault now
 */
export function keepSite(contentDir: string): StandIn {
  const path = join(contentDir, FILE);
  const first = read(path);
  if (first.faults.length > 0) {
    throw new EnvironmentFault(`CONTENT_DIR is ${contentDir} but ${reasonIn(first.faults)}.`);
  }
  const kept = { stamp: first.stamp, good: first.bytes, isGood: true };

  return (file) => {
    if (file !== FILE) return undefined;
    const stamp = stampOf(path);
    if (stamp !== kept.stamp) {
      const now = read(path);
      kept.stamp = now.stamp;
      kept.isGood = now.faults.length === 0;
      if (kept.isGood) kept.good = now.bytes;
    }
    return kept.isGood ? undefined : kept.good;
  };
}

/** What to tell whoever broke site.json while it is served; undefined where these faults are of others. */
export function siteSentence(faults: readonly Fault[]): string | undefined {
  const ofSite = faults.filter((fault) => fault.file === FILE && isMistake(fault));
  return ofSite.length > 0 ? `The portal goes on as it was: ${reasonIn(ofSite)}.` : undefined;
}

/** A build's faults as authors are told of them: where site.json is at fault that alone, as nothing else was built. */
export function linesOf(faults: readonly Fault[]): string[] {
  const sentence = siteSentence(faults);
  return sentence ? [sentence] : faults.map(toLine);
}

type Named = Pick<Fault, "field" | "reason">;

const reasonIn = (faults: readonly Named[]) =>
  `its ${FILE} is at fault: ${faults.map(({ field, reason }) => `${field}: ${reason}`).join("; ")}`;

function read(path: string): { stamp: string; bytes: Uint8Array; faults: Named[] } {
  const stamp = stampOf(path);
  try {
    const bytes = readFileSync(path);
    const { value, faults } = interpret(bytes, Site);
    return { stamp, bytes, faults: value ? [] : faults };
  } catch (error) {
    const reason = error instanceof Error ? error.message : "it cannot be read";
    return { stamp, bytes: new Uint8Array(), faults: [{ field: "(whole file)", reason }] };
  }
}
