/** Articles that were read, oldest out. */
export const ARTICLES = "kanbao-articles";

/** What stands around an article: its neighbours and where its headline breaks. */
export const RELATED = "kanbao-related";

/** The portal's settings, its front page, its channels and its own pages. */
export const LISTS = "kanbao-lists";

/** Pictures, the one seen longest ago out. */
export const PICTURES = "kanbao-pictures";

/** What the program needs for another script or language, for those who read in it. */
export const SCRIPTS = "kanbao-scripts";

const SAVED = "kanbao-saved:";

/** A saved article has a cache of its own, so that to let go of it is to delete one cache, and nothing evicts from it. */
export const savedName = (id: string) => SAVED + id;

/** Whether a cache is one of a saved article. */
export const isSaved = (name: string) => name.startsWith(SAVED);

/** The id of the article that is saved in a cache of this name. */
export const idOfSaved = (name: string) => name.slice(SAVED.length);

const CHANNEL = "kanbao-channel:";

/** A downloaded channel has a cache of its own as well, with its list, its stories and all their pictures. */
export const channelName = (id: string) => CHANNEL + id;

/** Whether a cache is one of a downloaded channel. */
export const isChannel = (name: string) => name.startsWith(CHANNEL);

/** The id of the channel that is downloaded to a cache of this name. */
export const idOfChannel = (name: string) => name.slice(CHANNEL.length);

/** Where in such a cache it stands when its list was fetched, in milliseconds since 1970; no page is drawn from it. */
export const DOWNLOADED = "/downloaded.json";
