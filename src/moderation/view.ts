/** What the page can show: lists of comments, and what moderators did. */
export const SHOWS = [
  "pending",
  "reported",
  "appealed",
  "rejected",
  "approved",
  "all",
  "log",
] as const;
export type Show = (typeof SHOWS)[number];

/** What is on the screen, all of it in the address: `/moderation?show=rejected&q=…&cursor=…#comment-12`. */
export type View = {
  show: Show;
  /** Part of a text or a name that is looked for; empty for none. */
  q: string;
  /** The page of the list; empty for the first. */
  cursor: string;
  /** The comment at hand. A place within the page, so it is the address's hash. */
  comment: string | undefined;
};

export function viewAt({ search, hash }: { search: string; hash: string }): View {
  const asked = new URLSearchParams(search);
  return {
    show: SHOWS.find((show) => show === asked.get("show")) ?? "pending",
    q: asked.get("q")?.trim() ?? "",
    cursor: asked.get("cursor") ?? "",
    comment: /^#comment-([\w-]{1,80})$/.exec(hash)?.[1],
  };
}

export function addressOf({ show = "pending", q = "", cursor = "", comment }: Partial<View>) {
  const query = new URLSearchParams({
    ...(show !== "pending" && { show }),
    ...(q && { q }),
    ...(cursor && { cursor }),
  }).toString();
  return `/moderation${query && `?${query}`}${comment === undefined ? "" : `#comment-${comment}`}`;
}
