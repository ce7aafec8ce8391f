/** Where an article is. */
export const articleAddress = (id: string) => `/content/articles/${id}.json`;

/** Where that is which stands around an article. */
export const relatedAddress = (id: string) => `/content/related/${id}.json`;

/** Where a channel's newest stories are listed. */
export const listAddress = (channel: string) => `/content/channels/${channel}/index.json`;

/** The id of the article whose file, or what stands around it, is at this address. */
export const idOf = (url: string) => /([^/]+)\.json$/.exec(new URL(url).pathname)?.[1] ?? "";
