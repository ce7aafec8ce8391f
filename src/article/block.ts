import * as v from "valibot";
import { LinkAddress, MediaAddress } from "../lib/address.ts";
import { Id } from "../lib/id.ts";
import { Picture } from "../lib/picture.ts";
import { Text } from "./text.ts";

/** Hosts whose players may be shown in a frame; each frame is sandboxed and loads only when asked for. */
export const EMBED_HOSTS = [
  "player.bilibili.com",
  "v.qq.com",
  "open.163.com",
  "www.openstreetmap.org",
];

const Size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20_000));
const Seconds = v.pipe(v.number(), v.minValue(0));

const EmbedAddress = v.pipe(
  MediaAddress,
  v.check(
    (address) => EMBED_HOSTS.some((host) => address.startsWith(`https://${host}/`)),
    `embeds come over https from one of: ${EMBED_HOSTS.join(", ")}`,
  ),
);

/** The kinds of block an article's body is made of, over a schema for their running text. */
export const blockSchema = <T extends typeof Text>(text: T) =>
  v.variant("type", [
    v.object({ type: v.literal("paragraph"), text }),
    v.object({ type: v.literal("heading"), level: v.picklist([2, 3, 4]), text }),
    v.object({
      type: v.literal("list"),
      ordered: v.optional(v.boolean(), false),
      items: v.pipe(v.array(text), v.minLength(1)),
    }),
    v.object({ type: v.literal("quote"), text, source: v.optional(v.string()) }),
    v.object({ type: v.literal("image"), ...Picture.entries }),
    v.object({
      type: v.literal("gallery"),
      images: v.pipe(v.array(Picture), v.minLength(1)),
      caption: v.optional(v.string()),
    }),
    v.object({
      type: v.literal("video"),
      sources: v.pipe(v.array(v.object({ src: MediaAddress, type: v.string() })), v.minLength(1)),
      poster: v.optional(MediaAddress),
      width: v.optional(Size, 1280),
      height: v.optional(Size, 720),
      title: v.string(),
      caption: v.optional(v.string()),
      credit: v.optional(v.string()),
      duration: v.optional(Seconds),
      tracks: v.optional(
        v.array(v.object({ src: MediaAddress, lang: v.string(), label: v.string() })),
        [],
      ),
    }),
    v.object({
      type: v.literal("audio"),
      sources: v.pipe(v.array(v.object({ src: MediaAddress, type: v.string() })), v.minLength(1)),
      title: v.string(),
      credit: v.optional(v.string()),
      duration: v.optional(Seconds),
      transcript: v.optional(v.array(text), []),
    }),
    v.object({
      type: v.literal("table"),
      caption: v.optional(v.string()),
      head: v.optional(v.array(text), []),
      rows: v.pipe(v.array(v.array(text)), v.minLength(1)),
    }),
    v.object({ type: v.literal("code"), text: v.string(), language: v.optional(v.string()) }),
    v.object({ type: v.literal("divider") }),
    v.object({ type: v.literal("footnote"), id: Id, text }),
    v.object({
      type: v.literal("attachment"),
      href: LinkAddress,
      name: v.string(),
      bytes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    }),
    v.object({
      type: v.literal("embed"),
      src: EmbedAddress,
      title: v.string(),
      width: v.optional(Size, 1280),
      height: v.optional(Size, 720),
    }),
  ]);

const Known = blockSchema(Text);

/** A block of an article; `unknown` holds the words of a kind that this reader does not have. */
export type Block = v.InferOutput<typeof Known> | { type: "unknown"; text: Text };
export type BlockOf<T extends Block["type"]> = Extract<Block, { type: T }>;
