import { resource } from "../lib/api.ts";
import { later } from "../lib/later.ts";

const schema = later(async () => (await import("./site.ts")).Site);

/** The portal's own settings, which every page stands on. */
export const siteQuery = resource(["site"], schema);
