import { resource } from "../lib/api.ts";
import { later } from "../lib/later.ts";

const schema = later(async () => (await import("./article.ts")).Article);

/**
 * The article with this id. What checks it is fetched beside it: a first page comes from a server that has checked it,
 * and does without.
 */
export const articleQuery = (id: string) => resource(["articles", id], schema);
