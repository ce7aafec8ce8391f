import type { Front } from "../channel/front.ts";
import type { Site } from "../site/site.ts";
import { type Entry, isShop } from "./build-entry.ts";

const HEADS = 6;
const PICTURES = 4;
const LATEST = 12;
const BLOCK = { least: 4, most: 6 };

/**
 * The front page: what the editors chose in site.json, and else the newest. Advertising stands in its own block only,
 * and in the lead and the pictures where an editor put it there.
 * @param entries all articles, oldest first
 */
export function frontOf(site: Site, entries: readonly Entry[]): Front {
  const all = entries.toReversed();
  const news = all.filter((entry) => !isShop(entry));
  const lead =
    all.find(({ id }) => id === site.front.lead) ?? news.find(({ story }) => story.picture);
  const heads = news.filter((entry) => isNews(entry) && entry !== lead).slice(0, HEADS);
  const pictures = picturesOf(site, all);
  const shown = new Set([lead, ...heads, ...pictures]);
  return {
    ...(lead && { lead: lead.story }),
    heads: stories(heads),
    pictures: stories(pictures),
    blocks: site.channels.map((channel) => ({
      channel: channel.id,
      stories: stories(
        block(
          all.filter(({ trail }) => trail[0] === channel),
          shown,
        ),
      ),
    })),
    latest: stories(news.slice(0, LATEST)),
  };
}

const stories = (entries: readonly Entry[]) => entries.map(({ story }) => story);

const isNews = ({ trail }: Entry) => trail.some(({ kind }) => kind === "news");

function picturesOf(site: Site, all: readonly Entry[]): Entry[] {
  const withPicture = all.filter(({ story }) => story.picture);
  const chosen = site.front.pictures.flatMap(
    (id) => withPicture.find((entry) => entry.id === id) ?? [],
  );
  if (chosen.length > 0) return chosen;
  return withPicture.filter((entry) => isPhoto(entry) && !isShop(entry)).slice(0, PICTURES);
}

const isPhoto = ({ trail, story }: Entry) =>
  story.media === "gallery" || trail.some(({ kind }) => kind === "photo");

/** A channel's newest, without what stands above already unless too few would be left. */
function block(entries: readonly Entry[], shown: ReadonlySet<Entry | undefined>): Entry[] {
  const fresh = entries.filter((entry) => !shown.has(entry)).slice(0, BLOCK.most);
  const missing = Math.max(0, BLOCK.least - fresh.length);
  const again = new Set(entries.filter((entry) => shown.has(entry)).slice(0, missing));
  return entries.filter((entry) => fresh.includes(entry) || again.has(entry));
}
