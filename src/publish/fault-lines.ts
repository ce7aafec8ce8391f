import type { Fault } from "./content.ts";

/** A fault of a content file as authors are told of it: `articles/x.json: title: Invalid type`. */
export const toLine = ({ file, field, reason, isWarning }: Fault) =>
  `${isWarning ? "warning: " : ""}${file}: ${field}: ${reason}`;
