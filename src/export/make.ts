import { readFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import type { StandIn } from "../publish/stand-in.ts";
import { loadDrawing } from "../server/drawing.ts";
import { readPageTemplate } from "../server/page-template.ts";
import { syndicate } from "../syndication/syndicate.ts";
import type { Made, Output } from "./output.ts";
import { exportedIn } from "./exported.ts";
import { writeFile, writeText } from "./write.ts";

/** The folders that an export reads, and the one it writes; absolute. */
export type Folders = { contentDir: string; distDir: string; out: string };

/** These, and the files of the content, by their paths below it, that are at fault: what was exported of them last stands in. */
export type Sources = Folders & { stoodIn: readonly string[] };

/** The page of an address of nothing. */
export const MISSING_PAGE = "404.html";

/** What is worth compressing; the rest is compressed by what it is. */
const TEXTS = new Set([".json", ".js", ".css", ".html", ".svg", ".csv", ".txt", ".vtt"]);

/**
 * Returns what makes outputs, each on its own: it draws pages, prints feeds and site maps, copies files.
 * @throws Error where there is no built site
 */
export async function makerOf({
  contentDir,
  distDir,
  out,
  stoodIn,
}: Sources): Promise<(output: Output) => Promise<Made>> {
  const lastGood = exportedIn(out);
  const standIn: StandIn = (file) => (stoodIn.includes(file) ? lastGood(file) : undefined);
  const draw = await loadDrawing(distDir, contentDir, standIn);
  const template = readPageTemplate(distDir);
  const plain = readFileSync(join(distDir, "index.html"));

  return async (output) => {
    const { path } = output;
    const file = join(out, path);
    switch (output.kind) {
      case "page":
        return makePage(output);
      case "document":
        return makeDocument(output);
      case "text":
        writeText(file, Buffer.from(output.text), "best");
        return { path, from: [], isThere: true };
      case "copy":
        if (TEXTS.has(extname(path))) writeText(file, readFileSync(output.source), output.effort);
        else writeFile(file, output.source);
        return { path, from: [], isThere: true };
    }
  };

  async function makePage({ path, address }: { path: string; address: string }): Promise<Made> {
    try {
      const drawn = await draw(new URL(address, "http://localhost"));
      const from = drawn.from
        .entries()
        .map(([file, stamp]): [string, string] => [relative(contentDir, file), stamp]);
      const isThere = drawn.status === 200 || path === MISSING_PAGE;
      if (isThere) writeText(join(out, path), Buffer.from(template.fill(drawn)), "quick");
      return { path, from: from.toArray(), isThere };
    } catch (error) {
      if (error instanceof Error && "syscall" in error) throw error;
      // The browser draws the page, as with the server.
      writeText(join(out, path), plain, "quick");
      return { path, from: [], isThere: true, failure: String(error) };
    }
  }

  async function makeDocument({ path, address }: { path: string; address: string }): Promise<Made> {
    const document = await syndicate(contentDir, address, new Date(), standIn);
    if (document) writeText(join(out, path), Buffer.from(document.body), "quick");
    return { path, from: [...(document?.from ?? [])], isThere: document !== undefined };
  }
}
