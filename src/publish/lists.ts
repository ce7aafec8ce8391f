import type { ChannelArchive, ChannelIndex } from "../channel/channel.ts";
import type { Channel, Site } from "../site/site.ts";
import type { Entry } from "./build-entry.ts";
import { append } from "./build-group.ts";
import { type Draft, draft } from "./draft.ts";

/** Stories on a full page of a channel's archive. */
const PAGE = 12;

/**
 * The lists of every channel, a parent's with the stories of its sub-channels, each newest first. Pages are
 * counted from the oldest, so that a new story touches the index alone, and one page where that overflows.
 * @param entries all articles, oldest first
 */
export function listFiles(
  site: Site,
  entries: readonly Entry[],
): [string, Draft<ChannelIndex | ChannelArchive>][] {
  const byChannel = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const { id } of entry.trail) append(byChannel, id, entry);
  }
  return allChannels(site.channels).flatMap(({ id }) => filesOf(id, byChannel.get(id) ?? []));
}

const allChannels = (channels: readonly Channel[]): Channel[] =>
  channels.flatMap((channel) => [channel, ...allChannels(channel.children)]);

function filesOf(
  id: string,
  entries: readonly Entry[],
): [string, Draft<ChannelIndex | ChannelArchive>][] {
  const total = entries.length;
  // The index keeps a page more than is left over, so that it is never nearly empty.
  const pages = Math.max(0, Math.floor(total / PAGE) - 1);
  const archive = Array.from({ length: pages }, (_, at): [string, Draft<ChannelArchive>] => {
    const its = entries.slice(at * PAGE, (at + 1) * PAGE);
    const make = () => ({ id, page: at + 1, stories: newestFirst(its) });
    return [`channels/${id}/${at + 1}.json`, draft(its, make)];
  });
  const newest = entries.slice(pages * PAGE);
  const make = () => ({ id, total, pages, stories: newestFirst(newest) });
  return [[`channels/${id}/index.json`, draft(newest, make, total)], ...archive];
}

const newestFirst = (entries: readonly Entry[]) => entries.map(({ story }) => story).toReversed();
