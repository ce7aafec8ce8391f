import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/** The files that a host would send, by their paths, each with what tells whether it was written since. */
export async function filesIn(out: string): Promise<Map<string, string>> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
    .filter((path) => !path.startsWith("."));
  const stamps = await Promise.all(
    paths.map(async (path) => {
      const { ino, mtimeNs } = await stat(join(out, path), { bigint: true });
      return [path, `${ino} ${mtimeNs}`] as const;
    }),
  );
  return new Map(stamps);
}

/** Paths that are new, written again or gone, without the compressed copies. */
export function changesBetween(before: Map<string, string>, after: Map<string, string>) {
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths
    .filter((path) => before.get(path) !== after.get(path) && !/\.(?:br|gz)$/.test(path))
    .toSorted();
}

/** The bytes of every file that a host would send. */
export async function bytesIn(out: string): Promise<Map<string, string>> {
  const paths = [...(await filesIn(out)).keys()].toSorted();
  const bytes = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(out, path), "base64")] as const),
  );
  return new Map(bytes);
}
