import { join } from "node:path";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import type pg from "pg";
import { EnvironmentFault } from "../lib/environment-fault.ts";
import { clientAddress, networkOf } from "./client-address.ts";
import { commentRoutes } from "./comment-routes.ts";
import { createCore } from "./core.ts";
import { type Database, StoreFailure } from "./database.ts";
import { endpointsOf } from "./endpoints.ts";
import type { CommentEnvironment } from "./environment.ts";
import { createIdentify } from "./identify.ts";
import { createListing } from "./list-comments.ts";
import { createModerators } from "./moderator.ts";
import { type Credential, credentialIn, credentialOf, PASSWORD_COST } from "./password.ts";
import { createLogin } from "./portal-login.ts";
import { openPostgres } from "./postgres.ts";
import { createLimits, noLimits } from "./rate-limits.ts";
import { createSigner, secretIn } from "./secret.ts";
import { EDIT_WINDOW } from "./settings.ts";
import { openSqlite } from "./sqlite.ts";
import { watchWords } from "./word-list.ts";

type Options = CommentEnvironment & {
  contentDir: string;
  dataDir: string;
  /** Told of every failure that is the server's own. */
  report?: (failure: Error) => void;
  /** How long an author may edit, in milliseconds. */
  editWindow?: number;
  /** How long SQLite's log may hold what was erased, in milliseconds. */
  eraseWithin?: number;
  /** What it costs to try a password of moderators: the N of scrypt (RFC 7914). */
  passwordCost?: number;
};

export type CommentService = Awaited<ReturnType<typeof openCommentService>>;

/**
 * Opens the comment service: its database, who is who, and the routes below `/api/v1`.
 * @throws EnvironmentFault where the database or the data folder cannot be used
 */
export async function openCommentService(options: Options) {
  const { contentDir, dataDir, preModeration, login: loginSettings, isProxy } = options;
  const { report = tell, editWindow = EDIT_WINDOW } = options;
  const { database, pool } = await openDatabase(options);
  const needsSignIn = loginSettings !== undefined;
  const core = createCore(database, { preModeration, editWindow, needsSignIn }, contentDir);

  const address = (c: Context) =>
    clientAddress(connectedTo(c), c.req.header("x-forwarded-for"), isProxy);
  const isSecure = (c: Context) =>
    c.req.url.startsWith("https:") ||
    (isProxy(connectedTo(c)) && c.req.header("x-forwarded-proto") === "https");
  const signer = createSigner(options.secret ?? (await secretIn(dataDir)));
  const login = loginSettings && { read: createLogin(loginSettings), settings: loginSettings };
  const identify = createIdentify(signer, isSecure, login);
  const { credential, made } = await credentialFor(options);
  const moderators = createModerators({ signer, identify, isSecure, credential });
  const endpoints = endpointsOf({
    core,
    list: createListing(core),
    identify,
    moderators,
    limit: options.limits ? createLimits(pool) : noLimits,
    network: (c) => networkOf(address(c)),
    words: watchWords(options.wordsPath),
  });

  return {
    routes: commentRoutes(endpoints, contentDir, report),
    endpoints,
    database,
    /** The address of whoever asks, as proxies that are trusted say. */
    address,
    /** The password for moderators that was made just now; nobody can tell it again. */
    madePassword: made,
    /** Rejects with StoreFailure while the database fails. */
    ready: () => database.first(core.ping),
    close: () => database.close(),
  };
}

async function openDatabase({
  databaseUrl,
  dataDir,
  eraseWithin,
}: Options): Promise<{ database: Database; pool: pg.Pool | undefined }> {
  const path = join(dataDir, "comments.db");
  try {
    return databaseUrl === undefined
      ? { database: openSqlite(path, eraseWithin), pool: undefined }
      : await openPostgres(databaseUrl);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : "unknown";
    const what =
      databaseUrl === undefined
        ? `DATA_DIR holds ${path}, which cannot be used`
        : "DATABASE_URL is of a database that cannot be used";
    throw new EnvironmentFault(`${what}: ${reason}.`, { cause });
  }
}

/** The portal's login says who moderates; a password does where there is none, or one is set as well. */
async function credentialFor({
  moderatorPassword,
  passwordCost = PASSWORD_COST,
  login,
  dataDir,
}: Options): Promise<{ credential: Credential | undefined; made?: string }> {
  if (moderatorPassword) return { credential: credentialOf(moderatorPassword, passwordCost) };
  return login ? { credential: undefined } : credentialIn(dataDir, passwordCost);
}

/** The other end of the connection; a request that comes over none, as tests make them, is from nowhere. */
function connectedTo(c: Context): string {
  const env: unknown = c.env;
  const isConnected = typeof env === "object" && env !== null && "incoming" in env;
  return isConnected ? (getConnInfo(c).remote.address ?? "") : "";
}

/** A database that fails does so at every request; its reason is told in one line. */
const tell = (failure: Error) =>
  console.error(failure instanceof StoreFailure ? `The comments: ${failure.message}` : failure);
