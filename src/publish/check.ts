import { stat } from "node:fs/promises";
import { join, normalize } from "node:path";
import { flattenChannels } from "./flatten-channels.ts";
import { type Content, type Fault, readContent } from "./content.ts";
import { footnoteFaults } from "./footnotes.ts";
import { type Pointer, pointersIn } from "./pointers.ts";

/** Everything wrong with a portal's content, and how much of each kind was read without fault or found to be there. */
export type Report = {
  faults: Fault[];
  articles: number;
  pages: number;
  channels: number;
  media: number;
};

/**
 * Reads the content below `dir` and follows every pointer in it: channels, related and front-page stories, footer
 * pages, links within the portal, footnotes, and the files under /content/. All that is wrong is named.
 * @throws Refusal where a folder is there and cannot be read
 */
export async function check(dir: string): Promise<Report> {
  const content = await readContent(dir);
  const pointers = pointersIn(content);
  const media = await mediaAmong(pointers, dir);
  const stands = standing(content, media);
  const faults = [
    ...content.faults,
    ...repeatedChannels(content),
    ...repeatedAddresses(content),
    ...pointers.filter((pointer) => !stands(pointer)).map(deadEnd),
    ...footnoteFaults(content),
  ];
  return {
    faults: faults.toSorted((one, other) =>
      one.file < other.file ? -1 : Number(one.file > other.file),
    ),
    articles: content.articles.size,
    pages: content.pages.size,
    channels: flattenChannels(content.site?.channels ?? []).length,
    media: media.size,
  };
}

function repeatedChannels({ site }: Content): Fault[] {
  const first = new Map<string, string>();
  return flattenChannels(site?.channels ?? []).flatMap(({ channel: { id }, field }) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, field);
    const reason = `the id ${id} is already that of ${earlier}`;
    return earlier === undefined ? [] : [{ file: "site.json", field: `${field}.id`, reason }];
  });
}

function repeatedAddresses({ articles }: Content): Fault[] {
  const first = new Map<string, string>();
  return [...articles].flatMap(([id, { formerAddresses }]) =>
    formerAddresses.flatMap((address, at) => {
      const earlier = first.get(address);
      if (earlier === undefined) first.set(address, id);
      const reason = `${address} is already a former address of ${earlier}`;
      const field = `formerAddresses.${at}`;
      return earlier === undefined ? [] : [{ file: `articles/${id}.json`, field, reason }];
    }),
  );
}

/** The addresses under /content/ at which there is a file. */
async function mediaAmong(pointers: readonly Pointer[], dir: string): Promise<Set<string>> {
  const media = pointers.filter(({ kind }) => kind === "media");
  const addresses = [...new Set(media.map(({ target }) => target))];
  const found = await Promise.all(addresses.map((address) => isFile(dir, address)));
  return new Set(addresses.filter((_, at) => found[at]));
}

async function isFile(dir: string, address: string): Promise<boolean> {
  try {
    const path = normalize(
      decodeURIComponent(address.replace(/^\/content\//, "").replace(/[?#].*$/, "")),
    );
    return !path.startsWith("..") && (await stat(join(dir, path))).isFile();
  } catch {
    return false;
  }
}

/** Whether what a pointer names is there. A file that is itself at fault has been named already and counts as there. */
function standing({ site, articles, pages, faults }: Content, media: ReadonlySet<string>) {
  const channels = new Set(flattenChannels(site?.channels ?? []).map(({ channel }) => channel.id));
  const faulty = new Set(faults.map(({ file }) => file));
  return ({ kind, target }: Pointer): boolean => {
    if (kind === "article") return articles.has(target) || faulty.has(`articles/${target}.json`);
    if (kind === "page") return pages.has(target) || faulty.has(`pages/${target}.json`);
    if (kind === "channel") return site === undefined || channels.has(target);
    return media.has(target);
  };
}

const MISSING = {
  article: (id: string) => `there is no article ${id} (articles/${id}.json)`,
  page: (id: string) => `there is no page ${id} (pages/${id}.json)`,
  channel: (id: string) => `there is no channel ${id} in site.json`,
  media: (address: string) => `there is no file ${address}`,
};

const deadEnd = ({ file, field, kind, target }: Pointer): Fault => ({
  file,
  field,
  reason: MISSING[kind](target),
});
