const FORMATS = [
  { format: "RSS", type: "application/rss+xml", file: "rss.xml" },
  { format: "Atom", type: "application/atom+xml", file: "atom.xml" },
  { format: "JSON Feed", type: "application/feed+json", file: "feed.json" },
] as const;

/** A feed as a page's head names it: `<link rel="alternate" type={type} title={…} href={path}>`. */
export type FeedLink = {
  format: (typeof FORMATS)[number]["format"];
  type: (typeof FORMATS)[number]["type"];
  path: string;
};

/**
 * The addresses of the feeds of a channel, or of the whole portal where none is named; RSS first, since readers that
 * show one feed only take the first.
 */
export const feedsOf = (channel?: string): FeedLink[] =>
  FORMATS.map(({ format, type, file }) => ({
    format,
    type,
    path: channel === undefined ? `/feeds/${file}` : `/feeds/${channel}/${file}`,
  }));
