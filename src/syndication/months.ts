import { Month } from "../publish/month.ts";
import type { Site } from "../site/site.ts";
import { trailTo } from "../site/trail.ts";
import type { Folder } from "./folder.ts";

type Listed = Month["articles"][number];

/** What was published in a month (`2026-11`), oldest first; nothing where that cannot be read. */
export async function readMonth(folder: Folder, month: string): Promise<Listed[]> {
  return (await folder.read(`months/${month}.json`, Month))?.articles ?? [];
}

/** Whether an article is neither advertising nor in a channel that is no more. */
export function isNews({ channels }: Site, { channel }: Listed): boolean {
  const trail = trailTo(channels, channel);
  return trail.length > 0 && trail.every(({ kind }) => kind !== "shop");
}
