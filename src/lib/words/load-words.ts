import type { Catalogues } from "./catalogues.ts";

const LANGUAGES: [tags: RegExp, load: () => Promise<{ catalogues: Catalogues }>][] = [
  [/^en\b/i, () => import("./en.ts")],
  [/^zh-(?:Hant-)?(?:HK|MO)\b/i, () => import("virtual:words/zh-Hant-HK")],
  [/^zh-(?:Hant|TW)\b/i, () => import("virtual:words/zh-Hant-TW")],
];

/** The catalogues for a language tag; undefined where Simplified Chinese must do. */
export async function wordsIn(language: string): Promise<Catalogues | undefined> {
  const [, load] = LANGUAGES.find(([tags]) => tags.test(language)) ?? [];
  return (await load?.())?.catalogues;
}
