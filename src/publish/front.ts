import type { Front } from "../channel/front.ts";
import type { Story } from "../channel/story.ts";
import type { ChannelKind, Site } from "../site/site.ts";
import { type Entry, isShop } from "./build-entry.ts";
import { type Extra, only } from "./only.ts";

const HEADS = 6;
const PICTURES = 4;
const LATEST = 12;
const BLOCK = { least: 4, most: 6 };

/** What the block of a channel shows of its stories, by the channel's kind (src/channel/channel-stories.tsx). */
const SHOWN: Record<ChannelKind, readonly Extra[]> = {
  opinion: ["author", "picture"],
  news: ["picture", "media"],
  county: ["picture", "media"],
  media: ["picture", "media"],
  photo: ["picture", "media"],
  hotline: ["introTitle"],
  shop: ["summary", "picture", "media"],
  department: [],
  paper: [],
};

/**
 * The front page: what the editors chose in site.json, and else the newest. Advertising stands in its own block only,
 * and in the lead and the pictures where an editor put it there. Lead, pictures, headlines and latest show no story twice.
 * @param entries all articles, oldest first
 */
export function frontOf(site: Site, entries: readonly Entry[]): Front {
  const all = entries.toReversed();
  const news = all.filter((entry) => !isShop(entry));
  const lead =
    all.find(({ id }) => id === site.front.lead) ?? news.find(({ story }) => story.picture);
  const pictures = picturesOf(
    site,
    all.filter((entry) => entry !== lead),
  );
  const large = new Set([lead, ...pictures]);
  const heads = news.filter((entry) => isNews(entry) && !large.has(entry)).slice(0, HEADS);
  const shown = new Set([lead, ...heads, ...pictures]);
  return {
    ...(lead && { lead: amongNews(lead) }),
    heads: heads.map(({ story }, place) =>
      only(story, place === 0 ? ["summary", "media"] : ["media"]),
    ),
    pictures: pictures.map((entry) => only(amongNews(entry), ["picture", "media"])),
    blocks: site.channels.map((channel) => ({
      channel: channel.id,
      stories: stories(
        block(
          all.filter(({ trail }) => trail[0] === channel),
          shown,
        ),
        SHOWN[channel.kind],
      ),
    })),
    latest: stories(news.filter((entry) => !shown.has(entry)).slice(0, LATEST)),
  };
}

const stories = (entries: readonly Entry[], extras?: readonly Extra[]) =>
  entries.map(({ story }) => only(story, extras));

/** An advertisement that an editor put among news says what it is, so that the elders' edition can leave it out. */
const amongNews = (entry: Entry): Story =>
  isShop(entry) ? { ...entry.story, kind: "shop" } : entry.story;

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
