import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { buildContent } from "../../src/publish/build.ts";
import { syndicate, syndicatedPaths } from "../../src/syndication/syndicate.ts";
import { portal } from "../publish/build-archive.ts";

/** A built portal with these files; the address of its folder, which is gone after the test. */
export async function builtPortal(files: Record<string, unknown>): Promise<string> {
  const dir = await portal(files);
  await buildContent(dir);
  return dir;
}

/** The sample portal, copied and built. */
export async function samplePortal(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "kanbao-sample-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  await cp("public/content", dir, { recursive: true });
  await buildContent(dir);
  return dir;
}

/** The text at a path, which has to be there. */
export async function bodyAt(dir: string, path: string, now?: Date): Promise<string> {
  const document = await syndicate(dir, path, now);
  if (!document) throw new Error(`There is nothing at ${path}`);
  return document.body;
}

/** Every document of a portal by its path. */
export async function allDocuments(dir: string, now?: Date): Promise<Map<string, string>> {
  const paths = await syndicatedPaths(dir);
  const found = paths.map(async (path) => [path, await bodyAt(dir, path, now)] as const);
  return new Map(await Promise.all(found));
}
