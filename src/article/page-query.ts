import { resource } from "../lib/api.ts";
import { later } from "../lib/later.ts";

const schema = later(async () => (await import("./page.ts")).Page);

/** The page of the portal about itself with this id. */
export const pageQuery = (id: string) => resource(["pages", id], schema);
