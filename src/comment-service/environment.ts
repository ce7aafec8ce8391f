import { accessSync, constants } from "node:fs";
import { resolve } from "node:path";
import { EnvironmentFault } from "../lib/environment-fault.ts";
import { parseProxies, type Proxies } from "./client-address.ts";
import type { LoginSettings } from "./portal-login.ts";

/** What the environment says of the comments. */
export type CommentEnvironment = {
  /** PostgreSQL; undefined for SQLite in the data folder. */
  databaseUrl: string | undefined;
  preModeration: boolean;
  wordsPath: string | undefined;
  limits: boolean;
  isProxy: Proxies;
  secret: string | undefined;
  login: LoginSettings | undefined;
  moderatorPassword: string | undefined;
};

/** Shorter ones can be found by trying. */
const SECRET_LENGTH = 32;
const PASSWORD_LENGTH = 10;

/**
 * Everything of the environment that is about comments, checked; what is unset or empty has its default.
 * @throws EnvironmentFault for the first value that is wrong
 */
export function readCommentEnvironment(env: NodeJS.ProcessEnv): CommentEnvironment {
  return {
    databaseUrl: readDatabaseUrl(env["DATABASE_URL"] || undefined),
    preModeration: choose(env, "COMMENTS_MODERATION", ["pre", "post"]) === "pre",
    wordsPath: readFilePath("COMMENTS_WORDS", env["COMMENTS_WORDS"] || undefined),
    limits: choose(env, "COMMENTS_LIMITS", ["on", "off"]) === "on",
    isProxy: readProxies(env["TRUSTED_PROXIES"] || ""),
    secret: readLong("SECRET", env["SECRET"] || undefined, SECRET_LENGTH),
    login: readLogin(env),
    moderatorPassword: readLong(
      "MODERATOR_PASSWORD",
      env["MODERATOR_PASSWORD"] || undefined,
      PASSWORD_LENGTH,
    ),
  };
}

function choose(env: NodeJS.ProcessEnv, name: string, choices: readonly [string, string]): string {
  const value = env[name] || choices[0];
  if (choices.includes(value)) return value;
  throw new EnvironmentFault(`${name} is "${value}" but must be ${choices.join(" or ")}.`);
}

function readDatabaseUrl(value: string | undefined): string | undefined {
  if (value === undefined || /^postgres(?:ql)?:\/\/./.test(value)) return value;
  // Not repeated: there may be a password in it.
  throw new EnvironmentFault(
    "DATABASE_URL must be an address such as postgres://user:password@host/database.",
  );
}

function readFilePath(name: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const path = resolve(value);
  try {
    accessSync(path, constants.R_OK);
    return path;
  } catch (cause) {
    throw new EnvironmentFault(`${name} is ${path} but must be a file that can be read.`, {
      cause,
    });
  }
}

function readProxies(value: string): Proxies {
  try {
    return parseProxies(value);
  } catch (cause) {
    const part = cause instanceof Error ? cause.message : "";
    throw new EnvironmentFault(
      `TRUSTED_PROXIES has "${part}" but must be addresses or ranges such as 10.0.0.0/8, with commas between.`,
      { cause },
    );
  }
}

function readLong(name: string, value: string | undefined, least: number): string | undefined {
  if (value === undefined || value.length >= least) return value;
  throw new EnvironmentFault(`${name} must have at least ${least} characters.`);
}

function readLogin(env: NodeJS.ProcessEnv): LoginSettings | undefined {
  const jwksUrl = env["AUTH_JWKS_URL"] || undefined;
  const secret = readLong("AUTH_JWT_SECRET", env["AUTH_JWT_SECRET"] || undefined, SECRET_LENGTH);
  const issuer = env["AUTH_ISSUER"] || undefined;
  const audience = env["AUTH_AUDIENCE"] || undefined;
  if (jwksUrl === undefined && secret === undefined) {
    if (issuer === undefined && audience === undefined) return undefined;
    throw new EnvironmentFault(
      "AUTH_ISSUER and AUTH_AUDIENCE need AUTH_JWKS_URL or AUTH_JWT_SECRET.",
    );
  }
  if (jwksUrl !== undefined && secret !== undefined) {
    throw new EnvironmentFault("AUTH_JWKS_URL and AUTH_JWT_SECRET cannot both be set.");
  }
  if (issuer === undefined || audience === undefined) {
    throw new EnvironmentFault(
      "AUTH_ISSUER and AUTH_AUDIENCE must be set with the portal's login.",
    );
  }
  return {
    keys: secret === undefined ? { jwksUrl: readJwksUrl(jwksUrl ?? "") } : { secret },
    issuer,
    audience,
    cookie: env["AUTH_COOKIE"] || "token",
    moderatorRole: env["AUTH_MODERATOR_ROLE"] || "moderator",
  };
}

function readJwksUrl(value: string): URL {
  if (/^https?:\/\//.test(value) && URL.canParse(value)) return new URL(value);
  throw new EnvironmentFault(`AUTH_JWKS_URL is "${value}" but must be a web address.`);
}
