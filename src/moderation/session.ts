import * as v from "valibot";
import { MAX_NICK } from "../comment/limits.ts";
import { lineOf } from "../comment/plain-text.ts";

/** What a moderator signs in with; `name` is what the log calls them. */
export const SignIn = v.object(
  {
    password: v.pipe(v.string("blank"), v.maxLength(200, "too_long")),
    name: v.optional(lineOf(MAX_NICK)),
  },
  "blank",
);

/** Who moderates: null for somebody who may not, or has not signed in. `signIn` says how they could. */
export const Session = v.object({
  moderator: v.nullable(v.string()),
  signIn: v.picklist(["password", "portal"]),
});
export type Session = v.InferOutput<typeof Session>;
