import * as v from "valibot";

const Address = v.pipe(v.string(), v.url(), v.regex(/^https?:/));
const Text = v.pipe(v.string(), v.nonEmpty());
const Moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/),
);
const Size = v.pipe(v.number(), v.integer(), v.minValue(1));

/** "The author object must have at least one" of its fields; a portal's has its name. */
const Author = v.strictObject({
  name: v.string(),
  url: v.optional(Address),
  avatar: v.optional(Address),
});

const Attachment = v.strictObject({
  url: Address,
  mime_type: v.pipe(v.string(), v.regex(/^[^/\s]+\/[^/\s]+/)),
  title: v.optional(v.string()),
  size_in_bytes: v.optional(Size),
  duration_in_seconds: v.optional(v.number()),
});

const Item = v.strictObject({
  id: Text,
  url: v.optional(Address),
  external_url: v.optional(Address),
  title: v.optional(v.string()),
  content_html: Text,
  summary: v.optional(v.string()),
  image: v.optional(Address),
  banner_image: v.optional(Address),
  date_published: v.optional(Moment),
  date_modified: v.optional(Moment),
  authors: v.optional(v.pipe(v.array(Author), v.minLength(1))),
  tags: v.optional(v.array(v.string())),
  language: v.optional(Text),
  attachments: v.optional(v.array(Attachment)),
});

/** JSON Feed 1.1 as https://www.jsonfeed.org/version/1.1/ has it: version, title and items, and of an item id and content, are required. */
export const JsonFeed = v.strictObject({
  version: v.literal("https://jsonfeed.org/version/1.1"),
  title: Text,
  home_page_url: v.optional(Address),
  feed_url: v.optional(Address),
  description: v.optional(v.string()),
  icon: v.optional(Address),
  favicon: v.optional(Address),
  authors: v.optional(v.pipe(v.array(Author), v.minLength(1))),
  language: v.optional(Text),
  items: v.array(Item),
});
