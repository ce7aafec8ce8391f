import { createHmac, createSecretKey, randomBytes, timingSafeEqual } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What cookies are signed with. */
export type Signer = {
  sign: (text: string) => string;
  /** What was signed, or undefined where the signature is not this portal's. */
  open: (signed: string) => string | undefined;
  /** A name for something, which tells nobody what it is the name of. */
  pseudonym: (text: string) => string;
};

/** The secret kept in the data folder; made at the first start. */
export async function secretIn(dataDir: string): Promise<string> {
  const path = join(dataDir, "secret");
  // Whoever comes second finds the file of the first.
  await writeFile(path, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 }).catch(
    (error: unknown) => {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    },
  );
  return readFile(path, "utf8");
}

export function createSigner(secret: string): Signer {
  const key = createSecretKey(secret, "utf8");
  const mac = (purpose: string, text: string) =>
    createHmac("sha256", key).update(`${purpose}\n${text}`).digest();
  const signatureOf = (text: string) => mac("signature", text).toString("base64url");
  return {
    sign: (text) => `${text}.${signatureOf(text)}`,
    open: (signed) => {
      const at = signed.lastIndexOf(".");
      if (at < 1) return undefined;
      const text = signed.slice(0, at);
      const given = Buffer.from(signed.slice(at + 1));
      const right = Buffer.from(signatureOf(text));
      return given.length === right.length && timingSafeEqual(given, right) ? text : undefined;
    },
    pseudonym: (text) => mac("pseudonym", text).toString("base64url").slice(0, 22),
  };
}
