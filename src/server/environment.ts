import { existsSync } from "node:fs";
import { access, constants, mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type CommentEnvironment, readCommentEnvironment } from "../comment-service/environment.ts";
import { EnvironmentFault } from "../lib/environment-fault.ts";

export type Environment = {
  port: number;
  host: string;
  contentDir: string;
  dataDir: string;
  /** Whether pages are drawn on the server; else the plain app draws them in the browser. */
  render: boolean;
  /** Whether a line is written for each request. */
  log: boolean;
  comments: CommentEnvironment;
};

/**
 * The environment, checked; what is unset has its default, what is empty but PORT too, and folders are made absolute.
 * @throws EnvironmentFault for the first value that is wrong
 */
export async function readEnvironment(env: NodeJS.ProcessEnv): Promise<Environment> {
  return {
    port: readPort(env["PORT"] ?? "4173"),
    host: env["HOST"] || "127.0.0.1",
    contentDir: await readContentDir(resolve(env["CONTENT_DIR"] || "public/content")),
    dataDir: await readDataDir(resolve(env["DATA_DIR"] || "data")),
    render: readSwitch("RENDER", env["RENDER"] || "on"),
    log: readSwitch("LOG", env["LOG"] || "on"),
    comments: readCommentEnvironment(env),
  };
}

function readPort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new EnvironmentFault(`PORT is "${value}" but must be a whole number from 1 to 65535.`);
}

function readSwitch(name: string, value: string): boolean {
  if (value === "on" || value === "off") return value === "on";
  throw new EnvironmentFault(`${name} is "${value}" but must be on or off.`);
}

/**
 * The content folder, where it is one.
 * @throws EnvironmentFault where it cannot be read and written to
 */
export async function readContentDir(dir: string): Promise<string> {
  try {
    // The lists and the front page are derived into it.
    await access(dir, constants.R_OK | constants.W_OK | constants.X_OK);
    await access(join(dir, "site.json"), constants.R_OK);
    return dir;
  } catch (cause) {
    const must = "must be a folder that can be written to, with a site.json that can be read";
    throw new EnvironmentFault(`CONTENT_DIR is ${dir} but ${must} (${codeOf(cause)}).`, { cause });
  }
}

async function readDataDir(dir: string): Promise<string> {
  try {
    await makeFolder(dir);
    // The slash makes it an error for a file to be of that name.
    await access(`${dir}/`, constants.W_OK | constants.X_OK);
    return dir;
  } catch (cause) {
    const must = "must be a folder that can be made and written to";
    throw new EnvironmentFault(`DATA_DIR is ${dir} but ${must} (${codeOf(cause)}).`, { cause });
  }
}

/** As `mkdir -p`. Node's own tries without end where a file system says that a folder's parent is missing and it is not. */
async function makeFolder(dir: string): Promise<void> {
  if (existsSync(dir)) return;
  await makeFolder(dirname(dir));
  await mkdir(dir);
}

/** The name that the system gives an error, such as ENOENT. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "unknown";
