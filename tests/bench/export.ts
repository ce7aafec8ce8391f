import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectDir } from "../browser/address.ts";
import { largeArchive } from "./large-archive.ts";
import type { Bench, Row } from "./row.ts";

const ARTICLES = 10_000;
const SMALL = 60;

/** Limits in milliseconds, of issue 3: for everything, and for one article. */
const MOST = { all: 300_000, one: 5_000 };

/** How long `npm run export` takes over a large archive, from nothing and after one article was changed; builds the reader first. */
export async function measureExport({ dir, rounds }: Bench): Promise<Row[]> {
  const content = join(dir, "large");
  const out = join(dir, "large-out");
  const ids = await largeArchive(content, ARTICLES);
  const run = () => exportOnce(content, out);
  // What is built is built once, and no part of an export.
  await largeArchive(join(dir, "small"), SMALL);
  const reader = exportOnce(join(dir, "small"), join(dir, "small-out"));
  const all = run();
  const none = run();
  const middle = ids[ARTICLES / 2] ?? "";
  const edits = (id: string) =>
    Array.from({ length: rounds }, (_, round) => {
      edit(join(content, `articles/${id}.json`), round);
      return run();
    });
  const rows: Row[] = [
    {
      name: `${SMALL} articles from nothing, the reader built first where it must be`,
      unit: "ms",
      values: [reader],
    },
    { name: `${ARTICLES} articles from nothing`, unit: "ms", values: [all], limit: MOST.all },
    { name: "nothing changed", unit: "ms", values: [none] },
    {
      name: "one headline changed, the newest",
      unit: "ms",
      values: edits(ids.at(-1) ?? ""),
      limit: MOST.one,
      worst: true,
    },
    {
      name: "one headline changed, in the middle",
      unit: "ms",
      values: edits(middle),
      limit: MOST.one,
      worst: true,
    },
    {
      name: "one headline changed, the oldest",
      unit: "ms",
      values: edits(ids[0] ?? ""),
      limit: MOST.one,
      worst: true,
    },
  ];
  for (const folder of [content, out]) rmSync(folder, { recursive: true });
  return rows;
}

/** The command as its user gives it, npm and all; milliseconds. */
function exportOnce(content: string, out: string): number {
  const begun = performance.now();
  const { status } = spawnSync("npm", ["run", "--silent", "export", "--", "--out", out], {
    cwd: projectDir,
    env: { ...process.env, CONTENT_DIR: content },
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("The export failed.");
  return performance.now() - begun;
}

function edit(file: string, round: number) {
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/"title":"[^"]{0,4}/, `$&改${round}`));
}
