import { readdir } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { articleSchema } from "../article/article.ts";
import { blockSchema } from "../article/block.ts";
import { pageSchema } from "../article/page.ts";
import { textSchema } from "../article/text.ts";
import { FormerAddress } from "../lib/former-address.ts";
import { Id } from "../lib/id.ts";
import { Site } from "../site/site.ts";
import { readDocument } from "./document.ts";
import { Refusal } from "./refusal.ts";

/** Authors are told of every mistake, where readers are only spared it. */
const StrictBody = v.array(blockSchema(textSchema(false)));
export const StrictArticle = v.object({
  ...articleSchema(StrictBody).entries,
  // For the server: nothing that readers receive.
  formerAddresses: v.optional(v.array(FormerAddress), []),
});
export type StrictArticle = v.InferOutput<typeof StrictArticle>;
export const StrictPage = pageSchema(StrictBody);
export type StrictPage = v.InferOutput<typeof StrictPage>;

/** One thing wrong with one file: where, in which field, and why, in words. A warning costs nobody anything but what it names. */
export type Fault = { file: string; field: string; reason: string; isWarning?: true };

/** Whether a fault is to be mended before the content is in order. */
export const isMistake = ({ isWarning }: Fault) => !isWarning;

/** All hand-written content of a portal. `site` is undefined where site.json itself is at fault. */
export type Content = {
  dir: string;
  site: Site | undefined;
  articles: Map<string, StrictArticle>;
  pages: Map<string, StrictPage>;
  faults: Fault[];
};

/**
 * Reads site.json, articles/*.json and pages/*.json below `dir`; whatever is wrong with a file is named in `faults`.
 * @throws Refusal where a folder is there and cannot be read, since its files are then unknown rather than gone
 */
export async function readContent(dir: string): Promise<Content> {
  const site = await readSite(dir);
  const articles = await readFolder(dir, "articles", StrictArticle);
  const pages = await readPages(dir);
  return {
    dir,
    site: site.value,
    articles: articles.found,
    pages: pages.found,
    faults: [...site.faults, ...articles.faults, ...pages.faults],
  };
}

/** The portal's settings alone. */
export const readSite = (dir: string) => readDocument(dir, "site.json", Site);

/** The portal's own pages alone. */
export const readPages = (dir: string) => readFolder(dir, "pages", StrictPage);

async function readFolder<S extends v.GenericSchema>(dir: string, folder: string, schema: S) {
  const { files, faults } = await filesIn(dir, folder);
  const found = new Map<string, v.InferOutput<S>>();
  for (const { id, file } of files) {
    // oxlint-disable-next-line no-await-in-loop -- an archive has more files than a process may hold open
    const document = await readDocument(dir, file, schema);
    faults.push(...document.faults);
    if (document.value !== undefined) found.set(id, document.value);
  }
  return { found, faults };
}

/**
 * The documents of a folder, in the order of their names, and those whose names are no ids.
 * @throws Refusal where the folder is there and cannot be read
 */
export async function filesIn(dir: string, folder: string) {
  const names = await namesIn(dir, folder);
  const faults: Fault[] = [];
  const files = names
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .flatMap((name) => {
      const file = `${folder}/${name}`;
      const id = v.safeParse(Id, name.slice(0, -".json".length));
      if (id.success) return [{ id: id.output, file }];
      faults.push({ file, field: "(file name)", reason: id.issues[0].message });
      return [];
    });
  return { files, faults };
}

/** A portal may have no pages yet, and a new one no articles. */
async function namesIn(dir: string, folder: string): Promise<string[]> {
  return readdir(join(dir, folder)).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT") return [];
    throw new Refusal(`the folder ${folder} cannot be read (${cause.message})`, { cause });
  });
}
