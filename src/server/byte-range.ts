/** The bytes from `start` to `end`, both included. */
export type ByteRange = { start: number; end: number };

/**
 * The part of a file of `size` bytes that a Range header asks for; undefined where the whole is to be sent,
 * which is so for no header, for one that is not understood, and for several ranges at once (RFC 9110, 14.2).
 */
export function byteRange(
  header: string | null,
  size: number,
): ByteRange | "unsatisfiable" | undefined {
  const [, first, last] = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(header ?? "") ?? [];
  if (first === undefined || last === undefined || (first === "" && last === "")) return undefined;
  if (first === "") return within(Math.max(size - Number(last), 0), size - 1, size);
  if (last !== "" && Number(last) < Number(first)) return undefined;
  return within(Number(first), last === "" ? size - 1 : Math.min(Number(last), size - 1), size);
}

const within = (start: number, end: number, size: number) =>
  start < size ? { start, end } : ("unsatisfiable" as const);
