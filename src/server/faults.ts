import type { Fault } from "../publish/content.ts";

/** A fault of a content file as authors are told of it: `articles/x.json: title: Invalid type`. */
export const toLine = ({ file, field, reason }: Fault) => `${file}: ${field}: ${reason}`;

/** Without site.json there is no portal to show. */
export const isFatal = ({ file }: Fault) => file === "site.json";
