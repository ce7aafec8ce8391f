import * as v from "valibot";
import { ChannelIndex } from "../channel/channel.ts";
import { Months } from "../publish/month.ts";
import { flattenChannels } from "../publish/flatten-channels.ts";
import type { Site } from "../site/site.ts";
import { toRfc3339 } from "./dates.ts";
import type { Folder } from "./folder.ts";
import { type MapEntry, printSitemap } from "./sitemap.ts";

/** The front page, every channel, and the pages of the footer that there are. */
export async function pageSitemap(folder: Folder, site: Site): Promise<string> {
  const months = (await folder.read("months.json", Months)) ?? [];
  const channels = new Set(flattenChannels(site.channels).map(({ channel }) => channel.id));
  const ofChannels = await Promise.all([...channels].map((id) => channelEntry(folder, id)));
  const ofPages = await Promise.all(site.pages.map(({ id }) => pageEntry(folder, id)));
  const entries = [
    { path: "/", changedAt: months.at(-1)?.changedAt },
    ...ofChannels,
    ...ofPages.flat(),
  ];
  return printSitemap(entries.map((entry) => mapEntry(site, entry)));
}

type Entry = { path: string; changedAt: string | undefined };

async function channelEntry(folder: Folder, id: string): Promise<Entry> {
  const index = await folder.read(`channels/${id}/index.json`, ChannelIndex);
  return { path: `/c/${id}`, changedAt: index?.stories[0]?.publishedAt };
}

async function pageEntry(folder: Folder, id: string): Promise<Entry[]> {
  const page = await folder.read(`pages/${id}.json`, v.looseObject({}));
  return page ? [{ path: `/p/${id}`, changedAt: undefined }] : [];
}

const mapEntry = (site: Site, { path, changedAt }: Entry): MapEntry => ({
  address: new URL(path, site.address).href,
  changedAt: changedAt && toRfc3339(changedAt),
});
