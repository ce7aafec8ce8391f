import { isObject } from "./is-object.ts";

/** Whether text in a language is to be converted for whoever reads in a script: Chinese that is in the other one. */
export const concerns = (language: string, script: string): boolean =>
  language.startsWith("zh") && isTraditional(language) !== isTraditional(script);

const isTraditional = (language: string) => /^zh-(?:Hant|TW|HK|MO)\b/i.test(language);

/** The languages that a file names, its own first; none where it says nothing of its language. */
export function languagesIn(content: unknown): string[] {
  if (Array.isArray(content)) return content.flatMap(languagesIn);
  if (!isObject(content)) return [];
  const own = Object.entries(content).flatMap(([field, value]: [string, unknown]) =>
    (field === "lang" || field === "language") && typeof value === "string" ? [value] : [],
  );
  return [...own, ...Object.values(content).flatMap(languagesIn)];
}
