import * as v from "valibot";
import { MAX_LENGTH, MAX_NICK, MAX_NOTE } from "./limits.ts";
import { lineOf, textOf } from "./plain-text.ts";

/** What a reader sends. The messages of its issues are the codes of the contract: `blank`, `too_long`. */
export const NewComment = v.object(
  {
    body: textOf(MAX_LENGTH),
    /** Names a device; with the portal's login the login names. */
    nick: v.optional(lineOf(MAX_NICK)),
    /** The comment that it answers. */
    parentId: v.nullish(v.string("unknown")),
    /** Comes with a person's first comment: 跟帖评论自律管理承诺书. */
    agreed: v.optional(v.boolean("required")),
  },
  "blank",
);
export type NewComment = v.InferOutput<typeof NewComment>;

/** An edit; `If-Match` holds the `revisionId` of what was edited. */
export const Edit = v.object({ body: textOf(MAX_LENGTH) }, "blank");
export type Edit = v.InferOutput<typeof Edit>;

export const REPORT_REASONS = [
  "spam",
  "abuse",
  "false",
  "privacy",
  "illegal",
  "minors",
  "other",
] as const;

const Note = textOf(MAX_NOTE);

export const Report = v.object(
  { reason: v.picklist(REPORT_REASONS, "unknown"), note: v.optional(Note) },
  "unknown",
);
export type Report = v.InferOutput<typeof Report>;

export const Appeal = v.object({ note: Note }, "blank");
export type Appeal = v.InferOutput<typeof Appeal>;

/** What is answered where something was taken note of. */
export const Accepted = v.object({ accepted: v.literal(true) });
