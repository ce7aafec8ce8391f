import * as v from "valibot";
import { LinkAddress } from "../lib/address.ts";
import { Id } from "../lib/id.ts";
import { Instant } from "../lib/instant.ts";
import { Picture } from "../lib/picture.ts";
import { readBody } from "./read-body.ts";

const Line = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** What an article says about itself, over a schema for its body. The file's name is its id. */
export const articleSchema = <B extends v.GenericSchema>(body: B) =>
  v.object({
    introTitle: v.optional(Line),
    title: Line,
    subTitle: v.optional(Line),
    originalTitle: v.optional(Line),
    source: v.object({ name: Line, url: v.optional(LinkAddress) }),
    authors: v.optional(v.array(Line), []),
    editor: Line,
    proofreader: v.optional(Line),
    publishedAt: Instant,
    updatedAt: v.optional(Instant),
    lang: v.optional(v.string()),
    dir: v.optional(v.picklist(["ltr", "rtl"])),
    summary: v.optional(Line),
    lead: v.optional(Picture),
    keywords: v.optional(v.array(Line), []),
    protectedWords: v.optional(v.array(Line)),
    channel: Id,
    body,
    related: v.optional(v.array(Id), []),
    comments: v.optional(v.picklist(["open", "closed", "off"]), "open"),
  });

/** An article as readers receive it: what is odd in its body costs a block at most, never the page. */
export const Article = articleSchema(
  v.pipe(
    v.array(v.unknown()),
    v.transform((blocks) => readBody(blocks)),
  ),
);
export type Article = v.InferOutput<typeof Article>;
