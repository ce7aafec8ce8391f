import { resource } from "../lib/api.ts";
import { later } from "../lib/later.ts";

const schema = later(async () => (await import("./front.ts")).Front);

/** The front page. */
export const frontQuery = resource(["front"], schema);
