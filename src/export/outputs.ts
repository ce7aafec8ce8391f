import { readdirSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { ChannelIndex } from "../channel/channel.ts";
import { Moved } from "../lib/former-address.ts";
import { filesIn } from "../publish/content.ts";
import { flattenChannels } from "../publish/flatten-channels.ts";
import { manifestOf } from "../server/manifest.ts";
import { contentType, siteType } from "../server/media-types.ts";
import { onSite } from "../site/on-site.ts";
import type { Site } from "../site/site.ts";
import { Folder } from "../syndication/folder.ts";
import { syndicate, syndicatedPaths } from "../syndication/syndicate.ts";
import { MISSING_PAGE, type Sources } from "./make.ts";
import type { Output } from "./output.ts";

/**
 * Every file of an export in the order in which they are made: a page comes after what it shows, and lists after what
 * they lead to.
 */
export async function outputsOf(sources: Sources, site: Site): Promise<Output[][]> {
  const { contentDir, distDir } = sources;
  const [articles, pages] = await Promise.all(
    ["articles", "pages"].map((folder) => filesIn(contentDir, folder)),
  );
  const channels = [...new Set(flattenChannels(site.channels).map(({ channel }) => channel.id))];
  const archives = await Promise.all(channels.map((id) => archiveOf(contentDir, id)));
  return [
    [...builtFiles(distDir), ...contentFiles(sources)],
    (articles?.files ?? []).map(({ id }) => page("a", id)),
    [
      ...(pages?.files ?? []).map(({ id }) => page("p", id)),
      ...archives.flat(),
      ...channels.map((id) => page("c", id)),
      { path: "index.html", kind: "page", address: "/" },
      { path: "library.html", kind: "page", address: "/library" },
      { path: MISSING_PAGE, kind: "page", address: `/${MISSING_PAGE}` },
      ...(await movedFiles(contentDir, site)),
      {
        path: "manifest.webmanifest",
        kind: "text",
        text: JSON.stringify(manifestOf(site)),
      },
    ],
    await documents(contentDir),
  ];
}

const page = (folder: "a" | "c" | "p", id: string): Output => ({
  path: `${folder}/${id}.html`,
  kind: "page",
  address: `/${folder}/${id}`,
});

/** `/c/news?page=3` is the file `c/news/3.html`: what a host of files looks at is the path. */
async function archiveOf(contentDir: string, id: string): Promise<Output[]> {
  const index = await new Folder(contentDir).read(`channels/${id}/index.json`, ChannelIndex);
  return Array.from({ length: index?.pages ?? 0 }, (_, at) => ({
    path: `c/${id}/${at + 1}.html`,
    kind: "page",
    address: `/c/${id}?page=${at + 1}`,
  }));
}

/**
 * A page at each former address that a host of files can have one at, which leads on to the article: there the path's
 * end tells the type, a query chooses nothing, and names are plain.
 */
async function movedFiles(contentDir: string, site: Site): Promise<Output[]> {
  const moved = (await new Folder(contentDir).read("moved.json", Moved)) ?? [];
  return moved
    .filter(([address]) => /^[^?%]+\.html?$/.test(address))
    .map(([address, id]) => ({
      path: address.slice(1),
      kind: "text",
      text: movedPage(onSite(site, `/a/${id}`)),
    }));
}

/** Read at once by browsers (HTML, refresh) and by search engines, which take the canonical address for the page's own. */
const movedPage = (url: string) =>
  `<!doctype html><meta charset="utf-8"><title>${url}</title><link rel="canonical" href="${url}"><meta http-equiv="refresh" content="0; url=${url}"><p><a href="${url}">${url}</a></p>\n`;

/** The one that changes with time alone. */
const NEWS = "/sitemaps/news.xml";

async function documents(contentDir: string): Promise<Output[]> {
  const addresses = await syndicatedPaths(contentDir);
  const news = await syndicate(contentDir, NEWS);
  return addresses.map((address): Output => {
    const path = address.slice(1);
    return address === NEWS && news
      ? { path, kind: "text", text: news.body }
      : { path, kind: "document", address };
  });
}

/** What the build made of the reader, but for the page that others are drawn into and what only its makers read. */
const builtFiles = (distDir: string): Output[] =>
  filesBelow(distDir)
    .filter((path) => siteType(path) && !/^content\/|^index\.html$|\.map$/.test(path))
    .map((path) => ({ path, kind: "copy", source: join(distDir, path), effort: "best" }));

const contentFiles = ({ contentDir, out, stoodIn }: Sources): Output[] =>
  filesBelow(contentDir)
    .filter((path) => contentType(path))
    .map((path) => ({
      path: `content/${path}`,
      kind: "copy",
      source: stoodIn.includes(path) ? join(out, "content", path) : join(contentDir, path),
      effort: "quick",
    }));

/** The files below a folder that the server would send of it, by their paths: no hidden ones, and none by a link that leads out of it. */
export function filesBelow(dir: string): string[] {
  const root = realpathSync(dir);
  const found: string[] = [];
  const visit = (folder: string) => {
    for (const entry of readdirSync(root + sep + folder, { withFileTypes: true })) {
      if (entry.name.startsWith(".")) continue;
      const path = folder + entry.name;
      if (entry.isDirectory()) visit(`${path}/`);
      else if (entry.isFile() || isFileWithin(root, join(root, path))) found.push(path);
    }
  };
  visit("");
  return found;
}

function isFileWithin(root: string, link: string): boolean {
  try {
    const path = realpathSync(link);
    return path.startsWith(root + sep) && statSync(path).isFile();
  } catch {
    return false;
  }
}
