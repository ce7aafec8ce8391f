/** What RFC 4287 and XSD's `language` take for a language tag; not every string that content says is one. */
const TAG = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** The first of these tags that has the form of one; Simplified Chinese where none has. */
export const languageAmong = (...tags: (string | undefined)[]): string =>
  tags.find((tag) => tag !== undefined && TAG.test(tag)) ?? "zh-CN";

/** A language as news site maps name it: by ISO 639, but `zh-cn` or `zh-tw` for Chinese (Google, "Create a news sitemap"). */
export function newsLanguage(tag: string): string {
  const { language, script } = localeOf(tag).maximize();
  if (language !== "zh") return language;
  return script === "Hant" ? "zh-tw" : "zh-cn";
}

/** A tag of the right form may still be none. */
function localeOf(tag: string): Intl.Locale {
  try {
    return new Intl.Locale(tag);
  } catch {
    return new Intl.Locale("zh-CN");
  }
}
