/** The fields in which documents, blocks and marks keep addresses. */
const FIELDS = new Set(["href", "src", "poster", "url", "badge"]);

/** Every address in a document, with the field that holds it (`body.3.sources.0.srcset.1.src`). */
export const addressesIn = (value: unknown, field = ""): { field: string; address: string }[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const path = field === "" ? key : `${field}.${key}`;
    return typeof inner === "string" && FIELDS.has(key)
      ? [{ field: path, address: inner }]
      : addressesIn(inner, path);
  });
};
