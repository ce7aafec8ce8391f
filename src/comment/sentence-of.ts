/** A sentence by a name that comes from outside: what every object has is none. */
export const sentenceOf = (sentences: Record<string, string>, name = ""): string | undefined =>
  Object.hasOwn(sentences, name) ? sentences[name] : undefined;

/** What is wrong with the first field that has a sentence. */
export const fieldSentenceOf = (
  sentences: Record<string, string>,
  fields: Record<string, string> | undefined,
): string | undefined =>
  Object.entries(fields ?? {})
    .map(([field, code]) => sentenceOf(sentences, `${field}.${code}`))
    .find(Boolean);
