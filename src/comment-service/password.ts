import { randomBytes, scrypt, type ScryptOptions, timingSafeEqual } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { EnvironmentFault } from "../lib/environment-fault.ts";

/** OWASP, Password Storage Cheat Sheet: N=2^15, r=8, p=3 where memory is short; about a tenth of a second. */
export const PASSWORD_COST = 2 ** 15;
const BLOCK = 8;
const PARALLEL = 3;
const LENGTH = 32;

/** What it costs to try a password: N, r and p of scrypt (RFC 7914). */
type Cost = { N: number; r: number; p: number };

const deriveKey = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);
const derive = (password: string, salt: Buffer, cost: Cost) =>
  // Twice of what it needs: 128 bytes by N and r, and some more.
  deriveKey(password, salt, LENGTH, { ...cost, maxmem: 256 * cost.N * cost.r + 2 ** 20 });

export type Credential = { check: (password: string) => Promise<boolean> };

/** A password that is in the environment; it is hashed when somebody first tries to sign in. */
export function credentialOf(password: string, cost: number): Credential {
  const state: { credential?: Promise<Credential> } = {};
  return {
    check: async (given) => {
      state.credential ??= hash(password, cost).then(credentialFrom);
      return (await state.credential).check(given);
    },
  };
}

/**
 * The password that was made at the first start and is kept, hashed, in the data folder; `made` is what it is where
 * this is the first start, which is the only time that anybody can tell.
 */
export async function credentialIn(
  dataDir: string,
  cost: number,
): Promise<{ credential: Credential; made?: string }> {
  const path = join(dataDir, "moderator");
  const kept = await readFile(path, "utf8").catch(() => undefined);
  if (kept !== undefined) return { credential: credentialFrom(kept) };
  const made = randomBytes(12).toString("base64url");
  const stored = await hash(made, cost);
  await writeFile(path, stored, { flag: "wx", mode: 0o600 });
  return { credential: credentialFrom(stored), made };
}

const STORED = /^scrypt\$(\d+)\$(\d+)\$(\d+)\$([\w-]+)\$([\w-]+)$/;

/** What the first version wrote, salt and key alone, was of this cost. */
const OF_FIRST_VERSION = "scrypt$32768$8$3$";

/**
 * Reads what `hash` wrote: by the cost that it says itself, so that whatever becomes usual locks nobody out.
 * @throws EnvironmentFault where it is nothing of that kind
 */
function credentialFrom(stored: string): Credential {
  const text = stored.trim();
  const whole = text.startsWith("scrypt$") ? text : OF_FIRST_VERSION + text;
  const [, N, r, p, salt = "", key = ""] = STORED.exec(whole) ?? [];
  if (!key) {
    throw new EnvironmentFault(
      "DATA_DIR holds a file `moderator` that is no hash of a password: without it a new one is made.",
    );
  }
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  const right = Buffer.from(key, "base64url");
  return {
    check: async (password) => {
      const given = await derive(password, Buffer.from(salt, "base64url"), cost);
      return right.length === given.length && timingSafeEqual(right, given);
    },
  };
}

/** `scrypt$N$r$p$salt$key`, all that is needed to check a password against it. */
async function hash(password: string, N: number): Promise<string> {
  const salt = randomBytes(16);
  const cost = { N, r: BLOCK, p: PARALLEL };
  const key = await derive(password, salt, cost);
  const written = [salt, key].map((bytes) => bytes.toString("base64url"));
  return ["scrypt", cost.N, cost.r, cost.p, ...written].join("$");
}
