import { access, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { Id } from "../lib/id.ts";
import { readSite } from "./content.ts";
import { decode } from "./decode.ts";
import { findChannel } from "./find-channel.ts";
import { takePicture } from "./import-picture.ts";
import { findLeads, type Passage } from "./leads.ts";
import { Refusal } from "./refusal.ts";
import { writeSchemas } from "./schema.ts";
import { readSeed, type Seed } from "./seed.ts";

type Options = { id?: string | undefined; replace?: boolean | undefined };

/** What was written, relative to the content folder, and what the author should know or do about it. */
type Imported = { file: string; notes: string[] };

/**
 * Makes articles/<id>.json below `dir` of a page's visible text. Without an id, the time of publication serves as
 * one (`20220610191659`).
 * @throws Refusal where the text lacks a part, names an unknown channel, or the article is there already
 */
export async function importSeed(
  path: string,
  dir: string,
  options: Options = {},
): Promise<Imported> {
  const seed = readSeed(decode(await bytesOf(path)));
  const id = idFor(seed, options);
  const channel = findChannel(await channelsIn(dir), seed.trail);
  const file = `articles/${id}.json`;
  if (!options.replace && (await exists(join(dir, file)))) {
    throw new Refusal(
      `${file} is there already; give --replace to write over it, or --id for another name`,
    );
  }

  const { body, notes } = await setBody(seed, path, dir, id);
  const { title, source, editor, proofreader, publishedAt } = seed;
  const $schema = "../schema/article.schema.json";
  const article = {
    $schema,
    title,
    source: { name: source },
    editor,
    proofreader,
    publishedAt,
    channel,
    body,
  };
  await mkdir(join(dir, "articles"), { recursive: true });
  if (!(await exists(join(dir, "schema/article.schema.json")))) await writeSchemas(dir);
  await writeFile(join(dir, file), `${JSON.stringify(article, undefined, 2)}\n`);
  return { file, notes };
}

async function bytesOf(path: string) {
  return readFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw new Refusal(
      cause.code === "ENOENT" ? "there is no such file" : `the file cannot be read (${cause.code})`,
    );
  });
}

function idFor(
  { publishedAt }: Seed,
  { id = publishedAt.slice(0, 19).replace(/\D/g, "") }: Options,
) {
  const result = v.safeParse(Id, id);
  if (!result.success) throw new Refusal(`--id ${id}: ${result.issues[0].message}`);
  return result.output;
}

async function channelsIn(dir: string) {
  const { value: site } = await readSite(dir);
  if (site === undefined)
    throw new Refusal("site.json in the content folder is at fault; run check and mend it first");
  return site.channels;
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

async function setBody(seed: Seed, path: string, dir: string, id: string) {
  const pictures = await Promise.all(
    seed.pictures.map(async ({ name, after }) => ({
      after,
      ...(await takePicture(name, path, dir, id)),
    })),
  );
  const placed = [
    ...findLeads(seed.paragraphs).map((passage, at) => ({ at, block: setPassage(passage) })),
    ...pictures.flatMap(({ after, block }) => (block ? [{ at: after, block }] : [])),
  ];
  const body = placed.toSorted((one, other) => one.at - other.at).map(({ block }) => block);
  return { body, notes: pictures.map(({ note }) => note) };
}

function setPassage(passage: Passage) {
  if (passage.kind === "heading") return { type: "heading", level: 2, text: passage.text };
  const { lead, text } = passage;
  if (lead === "") return { type: "paragraph", text };
  return {
    type: "paragraph",
    text: [{ type: "strong", lead: true, text: lead }, text.slice(lead.length)],
  };
}
