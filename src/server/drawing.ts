import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Fetch } from "../lib/api.ts";
import { stampOf } from "../publish/seen-files.ts";
import { asItIs, type StandIn } from "../publish/stand-in.ts";
import type * as Render from "../render.tsx";
import { openBelow, segmentsOf } from "./open-file.ts";

/** A page that was drawn, what each file it was drawn from was known by, and whether that is still so. */
export type Drawing = Render.Drawn & {
  from: ReadonlyMap<string, string>;
  isCurrent: () => boolean;
};

/**
 * Draws pages with the code that the build made of src/render.tsx, from the files of `contentDir`.
 * @param standIn gives what is read in place of a file that is at fault
 * @throws Error where the build made none
 */
export async function loadDrawing(
  distDir: string,
  contentDir: string,
  standIn = asItIs,
): Promise<(url: URL) => Promise<Drawing>> {
  const file = pathToFileURL(join(distDir, ".render/render.mjs")).href;
  const { draw }: typeof Render = await import(file);

  return async (url) => {
    const stamps = new Map<string, string>();
    const drawn = await draw(url, readThrough(contentDir, stamps, standIn));
    const isCurrent = () => stamps.entries().every(([path, stamp]) => stampOf(path) === stamp);
    return { ...drawn, from: stamps, isCurrent };
  };
}

/** Reads what a page asks for, and notes as what it found each file, before it read it. */
function readThrough(contentDir: string, stamps: Map<string, string>, standIn: StandIn): Fetch {
  return async (address) => {
    const [top, ...segments] = segmentsOf(new URL(address, "http://localhost").href) ?? [];
    if (top !== "content" || segments.length === 0) return missing();
    const path = join(contentDir, ...segments);
    stamps.set(path, stampOf(path));
    const bytes = standIn(segments.join("/"));
    if (bytes) return new Response(new Uint8Array(bytes));
    const file = await openBelow(contentDir, segments);
    if (!file) return missing();
    try {
      return new Response(await readFile(file.handle));
    } finally {
      await file.handle.close();
    }
  };
}

const missing = () => new Response(null, { status: 404 });
