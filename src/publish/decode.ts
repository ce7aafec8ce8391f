import { Refusal } from "./refusal.ts";

/**
 * The text in a file's bytes, without a byte order mark.
 * @throws Refusal where they are no UTF-8 text, such as a picture, or Chinese saved as GBK or UTF-16
 */
export function decode(bytes: Uint8Array): string {
  const text = utf8(bytes);
  if (text === undefined || text.includes("\0")) {
    throw new Refusal("the file is no text in UTF-8; if it is text, save it as UTF-8");
  }
  return text;
}

function utf8(bytes: Uint8Array) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
