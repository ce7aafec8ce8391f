import * as v from "valibot";
import { LinkAddress, MediaAddress, WebAddress } from "../lib/address.ts";
import { Id } from "../lib/id.ts";
import { Picture } from "../lib/picture.ts";

const Name = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** What a channel is for; its band on the front page and its own page are shaped by it. */
export const ChannelKind = v.picklist([
  "news",
  "opinion",
  "media",
  "photo",
  "hotline",
  "department",
  "shop",
  "county",
  "paper",
]);
export type ChannelKind = v.InferOutput<typeof ChannelKind>;

export type Channel = { id: string; name: string; kind: ChannelKind; children: Channel[] };

const Channel: v.GenericSchema<unknown, Channel> = v.object({
  id: Id,
  name: Name,
  kind: v.optional(ChannelKind, "news"),
  children: v.optional(v.array(v.lazy(() => Channel)), []),
});

/** A filing and where it can be looked up; `badge` is the emblem that the authority gives out with it. */
const Filing = v.object({ text: Name, href: LinkAddress, badge: v.optional(MediaAddress) });

/** Everything a portal sets to make the reader its own: names, channels, legal lines. */
export const Site = v.object({
  name: Name,
  tagline: v.optional(v.string()),
  address: v.pipe(v.string(), v.url()),
  language: v.optional(v.string(), "zh-CN"),
  card: v.optional(Picture, { src: "/card.jpg", alt: "", width: 1200, height: 630 }),
  channels: v.pipe(v.array(Channel), v.minLength(1)),
  front: v.optional(
    v.object({
      lead: v.optional(Id),
      pictures: v.optional(v.array(Id), []),
      hot: v.optional(v.array(Id), []),
    }),
    { pictures: [], hot: [] },
  ),
  pages: v.optional(v.array(v.object({ id: Id, name: Name })), []),
  signIn: v.optional(WebAddress),
  protectedWords: v.optional(v.array(Name)),
  copyright: v.object({
    from: v.pipe(v.number(), v.integer()),
    to: v.optional(v.pipe(v.number(), v.integer())),
    sponsors: v.optional(v.array(Name), []),
  }),
  licences: v.optional(v.array(v.object({ name: Name, number: Name })), []),
  filings: v.optional(v.object({ icp: v.optional(Filing), police: v.optional(Filing) }), {}),
  report: v.optional(
    v.object({ phone: v.optional(Name), mail: v.optional(v.pipe(v.string(), v.email())) }),
    {},
  ),
});
export type Site = v.InferOutput<typeof Site>;
