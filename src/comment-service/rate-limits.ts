import type pg from "pg";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { StoreFailure } from "./database.ts";
import { Refusal } from "./refusal.ts";

/** How often, in seconds: a person, and an address, behind which there may be many. */
const LIMITS = {
  post: { person: 6, address: 30, duration: 60 },
  edit: { person: 10, address: 60, duration: 60 },
  like: { person: 60, address: 300, duration: 60 },
  report: { person: 10, address: 60, duration: 60 },
  /** Every try costs a tenth of a second of a processor. */
  signIn: { person: 10, address: 10, duration: 900 },
} as const;

type Limited = keyof typeof LIMITS;

/** Counts an attempt; rejects with Refusal rate_limited where it is one too many. */
export type Limit = (what: Limited, who: { person?: string; network: string }) => Promise<void>;

/** Nobody is kept waiting: for measurements, and tests of other things. */
export const noLimits: Limit = async () => {};

/** Limits of this process or, where there is a pool, of all instances on that database. */
export function createLimits(pool: pg.Pool | undefined): Limit {
  const limiters = new Map(
    Object.entries(LIMITS).flatMap(([what, { person, address, duration }]) => [
      [`${what}/person`, limiter(pool, `${what}/person`, person, duration)] as const,
      [`${what}/address`, limiter(pool, `${what}/address`, address, duration)] as const,
    ]),
  );
  return async (what, { person, network }) => {
    await consume(limiters.get(`${what}/address`), network);
    if (person !== undefined) await consume(limiters.get(`${what}/person`), person);
  };
}

function limiter(pool: pg.Pool | undefined, keyPrefix: string, points: number, duration: number) {
  const options = { keyPrefix, points, duration };
  return pool
    ? new RateLimiterPostgres({
        ...options,
        storeClient: pool,
        tableName: "rate_limits",
        tableCreated: true,
      })
    : new RateLimiterMemory(options);
}

async function consume(
  limited: RateLimiterMemory | RateLimiterPostgres | undefined,
  key: string,
): Promise<void> {
  try {
    await limited?.consume(key);
  } catch (cause) {
    if (cause instanceof RateLimiterRes) {
      const retryAfter = Math.max(1, Math.ceil(cause.msBeforeNext / 1_000));
      throw new Refusal("rate_limited", { retryAfter });
    }
    throw new StoreFailure("the limits cannot be counted", { cause });
  }
}
