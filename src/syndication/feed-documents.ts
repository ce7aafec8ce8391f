import { type FeedLink, feedsOf } from "../site/feeds.ts";
import type { Channel, Site } from "../site/site.ts";
import { printAtom } from "./atom.ts";
import { type Feed, readFeed } from "./feed.ts";
import type { Folder } from "./folder.ts";
import { printJsonFeed } from "./json-feed.ts";
import { printRss } from "./rss.ts";

const PRINTERS: Record<FeedLink["format"], (feed: Feed, self: string) => string> = {
  RSS: printRss,
  Atom: printAtom,
  "JSON Feed": printJsonFeed,
};

/** The feeds of a channel, or of the portal, by their paths; what is in them is read when one is asked for. */
export const feedDocuments = (folder: Folder, site: Site, channel?: Channel) =>
  feedsOf(channel?.id).map(({ format, type, path }) => {
    const self = new URL(path, site.address).href;
    const read = async () => ({
      type: format === "JSON Feed" ? type : `${type}; charset=utf-8`,
      body: PRINTERS[format](await readFeed(folder, site, channel), self),
    });
    return [path, read] as const;
  });
