import { constants } from "node:fs";
import { type FileHandle, open, realpath } from "node:fs/promises";
import { join, sep } from "node:path";

/** A regular file, open; whoever holds it closes `handle`. */
export type OpenFile = { handle: FileHandle; size: number; modified: Date; etag: string };

/**
 * The segments of an address's path, decoded; undefined where one of them is empty, hidden, or holds what
 * could lead elsewhere: a dot segment, a slash, a backslash, a NUL (CWE-22).
 */
export function segmentsOf(url: string): string[] | undefined {
  try {
    const segments = new URL(url).pathname.slice(1).split("/").map(decodeURIComponent);
    return segments.some((segment) => /^$|^\.|[/\\\0]/.test(segment)) ? undefined : segments;
  } catch {
    return undefined;
  }
}

/** Opens a regular file below `root`; undefined where there is none, or a link leads out of `root`. */
export async function openBelow(
  root: string,
  segments: readonly string[],
): Promise<OpenFile | undefined> {
  try {
    // The root is looked up anew as a deployment may have moved the link that it is.
    const [base, path] = await Promise.all([realpath(root), realpath(join(root, ...segments))]);
    return path.startsWith(base + sep) ? await openRegular(path) : undefined;
  } catch {
    return undefined;
  }
}

async function openRegular(path: string): Promise<OpenFile | undefined> {
  // Without O_NONBLOCK a named pipe would hold up the thread that opens it.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const stats = await handle.stat({ bigint: true }).catch(() => undefined);
  if (!stats?.isFile()) {
    await handle.close();
    return undefined;
  }
  return {
    handle,
    size: Number(stats.size),
    modified: stats.mtime,
    etag: `"${stats.mtimeNs.toString(36)}-${stats.size.toString(36)}"`,
  };
}
