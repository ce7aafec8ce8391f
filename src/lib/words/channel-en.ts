import type { Catalogues } from "./catalogues.ts";

/** The words of the front page and of channels in English. */
export const channelEn: Catalogues["channel"] = {
  headlines: "Top headlines",
  focus: "Pictures in focus",
  latest: "Latest",
  advertisement: "Advertisement",
  noStories: "There are no stories in this channel yet.",
  subChannels: "Subchannels",
  paging: "Pages",
  newest: "Newest",
  newer: "Newer",
  older: "Older",
  archive: (page) => `Archive, page ${page}`,
  inChannel: (site, name, titles) =>
    `${name} in ${site}${titles.length > 0 ? `: ${titles.join("; ")}` : ""}`,
  archiveOf: (page, pages) => `Page ${page} of ${pages}`,
  oldest: "Oldest",
  loadMore: "Load more",
  loadMoreFailed: "Earlier stories did not load.",
  download: "Download to read off line",
  listen: "Listen to the channel",
};
