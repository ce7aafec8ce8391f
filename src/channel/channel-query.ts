import { resource } from "../lib/api.ts";
import { later } from "../lib/later.ts";

const index = later(async () => (await import("./channel.ts")).ChannelIndex);
const archive = later(async () => (await import("./channel.ts")).ChannelArchive);

/** A channel's newest stories. */
export const channelQuery = (id: string) => resource(["channels", id, "index"], index);

/** A page of its older ones, counted from the oldest. */
export const archiveQuery = (id: string, page: number) =>
  resource(["channels", id, String(page)], archive);
