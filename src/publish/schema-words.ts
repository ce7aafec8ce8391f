import type { Block } from "../article/block.ts";
import type { Site } from "../site/site.ts";
import type { StrictArticle, StrictPage } from "./content.ts";

/** What an author reads in an editor that knows the JSON Schemas, field by field. */
export const siteWords: Record<keyof Site, string> = {
  name: "The portal's name, as in its masthead.",
  tagline: "A short line below the name.",
  address: "The portal's public address with its scheme.",
  language: "The language of the interface, as a BCP 47 tag.",
  card: "The picture that stands for the portal where a page without one is shared: JPEG or PNG, 1200 by 630 pixels.",
  channels: "The channels in the order of the navigation, each with those below it.",
  front:
    "The front page's lead story (lead) and focus pictures (pictures), and the stories beside every article (hot), by article id; the newest stand in where none is named.",
  pages: "The pages linked from the footer, each a file in pages/.",
  signIn:
    "Where readers sign in who may comment, http(s) or a path of this site; {return} in it stands for the address to come back to, percent-encoded.",
  protectedWords:
    "Names and words that keep their spelling when readers have the portal in the other Chinese script.",
  copyright: "The years and the sponsors of the copyright line.",
  licences: "The licences that law requires a news portal to show.",
  filings: "The ICP and police filings, each with its text and link.",
  report: "The telephone and mail address for reports of unlawful content.",
};

export const articleWords: Record<keyof StrictArticle, string> = {
  introTitle: "The line above the headline (引题).",
  title: "The headline.",
  subTitle: "The line below the headline (副题).",
  originalTitle: "The headline at the source, where it was changed.",
  source: "Where the article comes from, with a link to the original where there is one.",
  authors: "Who wrote it.",
  editor: "The real name of the editor, which law requires.",
  proofreader: "Who proofread it.",
  publishedAt: "When it was published: ISO 8601 with an offset, such as 2022-06-10T19:16:59+08:00.",
  updatedAt: "When it was last changed, in the same form.",
  lang: "The language of the text, as a BCP 47 tag, where it is not that of the portal.",
  dir: "The direction of the text, where it is not that of the portal.",
  summary: "One or two sentences for lists and shared links.",
  lead: "The picture that stands for the article in lists.",
  keywords: "What it is about; shared keywords relate articles.",
  protectedWords:
    "Names and words of this article that keep their spelling in the other Chinese script, beside those of its authors and editors.",
  channel: "The id of its channel in site.json.",
  body: "The text, block by block; never HTML.",
  related: "Ids of articles to read next, chosen by hand.",
  formerAddresses:
    "Paths at which the system before had the article, such as /2024-05/12/content_8.html; they lead here.",
  comments: "Whether readers may comment (open), only read comments (closed), or see none (off).",
};

export const pageWords: Record<keyof StrictPage, string> = {
  title: "The page's title.",
  body: "The text, block by block; never HTML.",
};

export const blockWords: Record<Exclude<Block["type"], "unknown">, string> = {
  paragraph: "A paragraph, without an indent: the setting indents.",
  heading: "A heading; level 2 stands below the headline.",
  list: "A list, with numbers where it is ordered.",
  quote: "A quotation set apart, with its source.",
  image: "A picture, with what it shows (alt) for those who do not see it.",
  gallery: "Pictures to leaf through.",
  video: "A film, in one or more formats.",
  audio: "A recording, in one or more formats, with its words.",
  table: "A table; head names its columns.",
  code: "Program text, kept as it is.",
  divider: "A break between parts.",
  footnote: "A note at the foot, to which a link to #note-<id> leads.",
  attachment: "A file to download.",
  embed: "A player of another site, which loads when asked for.",
};
