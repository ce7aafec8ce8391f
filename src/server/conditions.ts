type Version = { etag: string; modified: Date };

/** Whether the client's copy is still the file: If-None-Match, and only without it If-Modified-Since (RFC 9110, 13.2.2). */
export function isUnchanged(headers: Headers, { etag, modified }: Version): boolean {
  const known = headers.get("if-none-match");
  if (known !== null) return known.trim() === "*" || tagsIn(known).includes(etag);
  return wholeSeconds(modified) <= Date.parse(headers.get("if-modified-since") ?? "");
}

/** Whether a Range may be honoured: only of the same file that the client has the rest of (RFC 9110, 13.1.5). */
export function mayResume(headers: Headers, { etag, modified }: Version): boolean {
  const condition = headers.get("if-range");
  return (
    condition === null || condition === etag || Date.parse(condition) === wholeSeconds(modified)
  );
}

/** Compared weakly: compression marks a tag as weak, and the file is the same for that. */
const tagsIn = (list: string) => list.split(",").map((tag) => tag.trim().replace(/^W\//, ""));

/** Dates in headers know no fractions of a second. */
const wholeSeconds = (date: Date) => Math.floor(date.getTime() / 1000) * 1000;
