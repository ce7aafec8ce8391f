import { Article } from "../article/article.ts";
import { ChannelIndex } from "../channel/channel.ts";
import { type Month, Months } from "../publish/month.ts";
import type { Channel, Site } from "../site/site.ts";
import type { Folder } from "./folder.ts";
import { isNews, readMonth } from "./months.ts";

/** Articles in the feeds of the whole portal; a channel's have what its index has, 12–23. */
const MOST = 30;

/** The newest articles of a channel or, without advertising, of the whole portal, newest first, that can be read. */
export async function newestArticles(folder: Folder, site: Site, channel?: Channel) {
  const ids = channel ? await newestOf(folder, channel) : await newestOfAll(folder, site);
  const articles = await Promise.all(
    ids.map(async (id) => ({ id, article: await folder.read(`articles/${id}.json`, Article) })),
  );
  return articles.flatMap(({ id, article }) => (article ? [{ id, article }] : []));
}

async function newestOf(folder: Folder, { id }: Channel): Promise<string[]> {
  const index = await folder.read(`channels/${id}/index.json`, ChannelIndex);
  return index?.stories.map((story) => story.id) ?? [];
}

async function newestOfAll(folder: Folder, site: Site): Promise<string[]> {
  const months = (await folder.read("months.json", Months)) ?? [];
  const found: Month["articles"] = [];
  for (const { month } of months.toReversed()) {
    if (found.length >= MOST) break;
    // oxlint-disable-next-line no-await-in-loop -- an older month is read only where the newer ones have too few
    const articles = await readMonth(folder, month);
    found.push(...articles.filter((article) => isNews(site, article)).toReversed());
  }
  return found.slice(0, MOST).map(({ id }) => id);
}
