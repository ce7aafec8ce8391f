import { hash } from "node:crypto";

/** Tells the same text again, whatever its spaces, marks, width and case. */
export const textHashOf = (body: string): string => sha256(bareOf(body)).slice(0, 22);

/** Tells a repeated request from another one that took the same key. */
export const requestHashOf = (parts: readonly (string | null)[]): string =>
  sha256(JSON.stringify(parts));

/** A text without what is put between its letters to get past a list of words. */
export const bareOf = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

const sha256 = (text: string) => hash("sha256", text, "base64url");
