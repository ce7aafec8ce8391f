import type { Hot } from "../channel/hot.ts";
import type { Site } from "../site/site.ts";
import { type Entry, isShop } from "./build-entry.ts";
import { only } from "./only.ts";

const MOST = 6;

/**
 * What stands beside every article: what the editors chose as hot in site.json (readers are not counted), else the
 * newest of opinion, and the newest of the printed paper.
 * @param entries all articles, oldest first
 */
export function hotOf(site: Site, entries: readonly Entry[]): Hot {
  const all = entries.toReversed().filter((entry) => !isShop(entry));
  const chosen = site.front.hot.flatMap((id) => all.find((entry) => entry.id === id) ?? []);
  const opinion = all.filter(({ trail }) => trail[0]?.kind === "opinion");
  const paper = all.find(({ trail }) => trail[0]?.kind === "paper");
  const hot = chosen.length > 0 ? chosen : opinion.slice(0, MOST);
  return {
    stories: hot.map(({ story }) => only(story)),
    ...(paper && { paper: { ...only(paper.story), channel: paper.trail[0]?.id ?? "" } }),
  };
}
