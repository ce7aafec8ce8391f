import { resource } from "../lib/api.ts";
import { later } from "../lib/later.ts";

const schema = later(async () => (await import("./hot.ts")).Hot);

/** What stands beside every article. */
export const hotQuery = resource(["hot"], schema);
