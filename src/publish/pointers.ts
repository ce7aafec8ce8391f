import type { Content } from "./content.ts";
import { addressesIn } from "./addresses.ts";

/** Something that one file says is there: where it is said, and what should be there. */
export type Pointer = {
  file: string;
  field: string;
  kind: "article" | "channel" | "page" | "media";
  target: string;
};

/** Every pointer from one piece of content to another, or to a file under /content/. */
export const pointersIn = ({ site, articles, pages }: Content): Pointer[] => [
  ...inSite(site),
  ...[...articles].flatMap(([id, article]) => inArticle(`articles/${id}.json`, article)),
  ...[...pages].flatMap(([id, page]) => inAddresses(`pages/${id}.json`, page)),
];

function inSite(site: Content["site"]): Pointer[] {
  if (site === undefined) return [];
  const { lead, pictures, hot } = site.front;
  const file = "site.json";
  return [
    ...(lead === undefined
      ? []
      : [{ file, field: "front.lead", kind: "article" as const, target: lead }]),
    ...pictures.map((target, at) => ({
      file,
      field: `front.pictures.${at}`,
      kind: "article" as const,
      target,
    })),
    ...hot.map((target, at) => ({
      file,
      field: `front.hot.${at}`,
      kind: "article" as const,
      target,
    })),
    ...site.pages.map(({ id }, at) => ({
      file,
      field: `pages.${at}.id`,
      kind: "page" as const,
      target: id,
    })),
    ...inAddresses(file, site),
  ];
}

function inArticle(file: string, article: { channel: string; related: string[] }): Pointer[] {
  return [
    { file, field: "channel", kind: "channel", target: article.channel },
    ...article.related.map((target, at) => ({
      file,
      field: `related.${at}`,
      kind: "article" as const,
      target,
    })),
    ...inAddresses(file, article),
  ];
}

const KINDS = { a: "article", c: "channel", p: "page" } as const;
const WITHIN = /^\/(?<letter>[acp])\/(?<target>[^/?#]+)/;

function inAddresses(file: string, document: unknown): Pointer[] {
  return addressesIn(document).flatMap(({ field, address }): Pointer[] => {
    if (address.startsWith("/content/")) return [{ file, field, kind: "media", target: address }];
    const { letter, target } = WITHIN.exec(address)?.groups ?? {};
    const isKnown = letter === "a" || letter === "c" || letter === "p";
    return isKnown && target !== undefined ? [{ file, field, kind: KINDS[letter], target }] : [];
  });
}
