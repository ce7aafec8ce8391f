import type { Preset } from "./page-audit.ts";
import { exported } from "./exported.ts";
import { startPlainApp } from "./plain-app.ts";
import { GALLERY, LONG, type Portal, STATIC } from "./portal.ts";

/** A page that is measured. */
export type PageKind = {
  name: string;
  as: Preset;
  address: string;
  /** Whether it is this reader as it is meant to be, and so is held to the limits. */
  held: boolean;
  /** Whether its largest contentful paint is held to the static page's as well. */
  besideStatic?: boolean;
};

const ARTICLE = `/a/${LONG}`;

/** What is measured, and what could not be and why. */
export type PageKinds = { kinds: PageKind[]; missing: string[] };

/** Every page that is measured, its server running. */
export async function startPages(portal: Portal): Promise<PageKinds> {
  const files = await exported(portal);
  const plain = await startPlainApp(portal.dir);
  const { origin } = portal;
  return {
    kinds: [
      kind("article, static page", origin + STATIC, { held: false }),
      kind("article, rendered", origin + ARTICLE, { besideStatic: true }),
      ...("origin" in files
        ? [kind("article, export on nginx", files.origin + ARTICLE, { besideStatic: true })]
        : []),
      kind("article, not rendered", plain.origin + ARTICLE, { held: false }),
      kind("article, desktop", origin + ARTICLE, { as: "desktop" }),
      kind("front page", `${origin}/`),
      kind("channel page", `${origin}/c/news`),
      kind("gallery of 24", `${origin}/a/${GALLERY}`),
    ],
    missing: "reason" in files ? [`article, export on nginx: ${files.reason}`] : [],
  };
}

const kind = (name: string, address: string, rest: Partial<PageKind> = {}): PageKind => ({
  name,
  address,
  as: "mobile",
  held: true,
  ...rest,
});
