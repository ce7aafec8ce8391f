import * as v from "valibot";

/** Ids name files and addresses alike, so they hold nothing that either would have to escape. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{1,80}$/, "an id holds only letters, digits, - and _ (80 at most)"),
);
