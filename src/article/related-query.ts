import { resource } from "../lib/api.ts";
import { later } from "../lib/later.ts";

const schema = later(async () => (await import("./related.ts")).Related);

/** What stands around the article with this id. */
export const relatedQuery = (id: string) => resource(["related", id], schema);
