import * as v from "valibot";
import { LinkAddress } from "../lib/address.ts";
import { plainText } from "./plain-text.ts";

/** Running text: a plain string, or pieces of which some are marked. */
export type Text = string | Inline[];
type Inline = string | Mark;
export type Mark =
  | { type: "strong"; text: Text; lead?: boolean | undefined }
  | { type: "em" | "sub" | "sup" | "mark" | "code"; text: Text }
  | { type: "link"; href: string; text: Text }
  | { type: "ruby"; text: string; reading: string }
  | { type: "break" };

type TextSchema = v.GenericSchema<unknown, Text>;

/** Keeps the words of a mark that is unknown or broken and drops only its dress. */
const Undressed = v.pipe(
  v.unknown(),
  v.check((mark) => typeof mark === "object" && mark !== null, "not a mark"),
  v.transform(plainText),
);

/**
 * The schema of running text.
 * @param lenient true for readers, who lose no word to a mistake; false for authors, who are told of each.
 */
export function textSchema(lenient: boolean): TextSchema {
  const text: TextSchema = v.lazy(() => v.union([v.string(), v.array(inline)]));
  const marked = <T extends string>(type: T) => v.object({ type: v.literal(type), text });

  const mark = v.variant("type", [
    v.object({ ...marked("strong").entries, lead: v.optional(v.boolean()) }),
    marked("em"),
    marked("sub"),
    marked("sup"),
    marked("mark"),
    marked("code"),
    v.object({ ...marked("link").entries, href: LinkAddress }),
    v.object({ type: v.literal("ruby"), text: v.string(), reading: v.string() }),
    v.object({ type: v.literal("break") }),
  ]);
  const inline = lenient ? v.union([v.string(), mark, Undressed]) : v.union([v.string(), mark]);
  return text;
}

/** Running text as readers receive it. */
export const Text = textSchema(true);
