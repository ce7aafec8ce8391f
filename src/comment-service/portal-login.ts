import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from "jose";
import * as v from "valibot";
import { StoreFailure } from "./database.ts";
import { lineOf } from "../comment/plain-text.ts";
import { MAX_NICK } from "../comment/limits.ts";

/** How the portal's login is known. */
export type LoginSettings = {
  /** Where its public keys are, or the secret that it shares. */
  keys: { jwksUrl: URL } | { secret: string };
  issuer: string;
  audience: string;
  /** The cookie that its token is in, for requests without `Authorization`. */
  cookie: string;
  /** The role of those who moderate. */
  moderatorRole: string;
};

/** Somebody whom the portal's login vouches for. */
export type Member = {
  subject: string;
  nick: string | undefined;
  badge: string | undefined;
  isModerator: boolean;
  /** False where the login says that it has not verified who this is. */
  isVerified: boolean;
};

const Name = v.optional(v.fallback(v.optional(lineOf(MAX_NICK)), undefined));

const Claims = v.object({
  sub: v.pipe(v.string(), v.nonEmpty()),
  nickname: Name,
  name: Name,
  preferred_username: Name,
  badge: Name,
  role: v.optional(v.unknown()),
  roles: v.optional(v.unknown()),
  verified: v.optional(v.unknown()),
  phone_number_verified: v.optional(v.unknown()),
});

const SIGNED_BY_KEYS = ["RS256", "PS256", "ES256", "ES384", "EdDSA", "Ed25519", "RS512", "ES512"];

/**
 * Reads tokens of the portal's login (JWT, RFC 7519); one that is not the login's, is over, or has no end, is undefined.
 * The function rejects with StoreFailure where the login's keys cannot be had.
 */
export function createLogin(settings: LoginSettings) {
  const { keys, issuer, audience, moderatorRole } = settings;
  const options = { issuer, audience, requiredClaims: ["exp", "sub"], clockTolerance: 5 };
  const verify = verifier(keys, options);

  return async (token: string): Promise<Member | undefined> => {
    try {
      const claims = v.safeParse(Claims, await verify(token));
      return claims.success ? memberOf(claims.output, moderatorRole) : undefined;
    } catch (error) {
      // What is wrong with a token has a code of its own; keys that cannot be had have not.
      const isTokens =
        error instanceof errors.JOSEError &&
        !(error instanceof errors.JWKSTimeout) &&
        error.code !== errors.JOSEError.code;
      if (isTokens) return undefined;
      throw new StoreFailure("the keys of the portal's login cannot be had", { cause: error });
    }
  };
}

function verifier(
  keys: LoginSettings["keys"],
  options: { issuer: string; audience: string; requiredClaims: string[]; clockTolerance: number },
): (token: string) => Promise<JWTPayload> {
  if ("secret" in keys) {
    const key = new TextEncoder().encode(keys.secret);
    return async (token) =>
      (await jwtVerify(token, key, { ...options, algorithms: ["HS256", "HS384", "HS512"] }))
        .payload;
  }
  const set = createRemoteJWKSet(keys.jwksUrl);
  return async (token) =>
    (await jwtVerify(token, set, { ...options, algorithms: SIGNED_BY_KEYS })).payload;
}

function memberOf(claims: v.InferOutput<typeof Claims>, moderatorRole: string): Member {
  const roles = [claims.role, claims.roles].flat();
  return {
    subject: claims.sub,
    nick: claims.nickname ?? claims.name ?? claims.preferred_username,
    badge: claims.badge,
    isModerator: roles.includes(moderatorRole),
    isVerified: claims.verified !== false && claims.phone_number_verified !== false,
  };
}
