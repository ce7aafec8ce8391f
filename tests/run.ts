import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import * as v from "valibot";
import { type Ended, run } from "./steps.ts";

// Every check of the project, in order, the cheapest first; the first that fails ends it.
process.chdir(resolve(import.meta.dirname, ".."));
const folder = mkdtempSync(join(tmpdir(), "kanbao-test-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
// What one process has compiled, the hundreds after it take over.
process.env["NODE_COMPILE_CACHE"] ??= join(folder, "compiled");
const reports = { unit: join(folder, "unit.json"), browser: join(folder, "browser.json") };

const UnitReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(
    v.object({
      assertionResults: v.array(v.object({ status: v.string(), fullName: v.string() })),
    }),
  ),
});
const BrowserReport = v.object({
  stats: v.object({ expected: v.number(), flaky: v.number(), unexpected: v.number() }),
});

/** How a test that was not run stands in Vitest's report. */
const NOT_RUN = new Set(["skipped", "pending", "todo"]);

const bin = (name: string, path: string) => join("node_modules", name, path);
type Step = { name: string; args: string[]; env?: Record<string, string> };

/** What these do is short, so they run side by side. */
const cheap: Step[] = [
  { name: "types", args: [bin("typescript", "bin/tsc")] },
  { name: "lint", args: [bin("oxlint", "bin/oxlint")] },
  { name: "format", args: [bin("oxfmt", "bin/oxfmt"), "--check"] },
  { name: "dead code", args: [bin("knip", "bin/knip.js")] },
  { name: "content", args: ["src/publish/main.ts", "check"] },
];

const rest: Step[] = [
  {
    name: "unit and component tests",
    args: [bin("vitest", "vitest.mjs"), "run", "--reporter=default", "--reporter=json"].concat(
      `--outputFile.json=${reports.unit}`,
    ),
  },
  // Both of the site's builds; what has not changed since it was built was within its budget then.
  { name: "build and size budget", args: ["src/setup/build.ts"] },
  {
    name: "browser tests",
    args: ["tests/browser/run.ts", "--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reports.browser },
  },
];

const begun = performance.now();
const results = await Promise.all(cheap.map((step) => take(step)));
let isWell = results.map(tell).every(Boolean);
for (const step of rest) {
  // oxlint-disable-next-line no-await-in-loop -- each has both cores to itself
  isWell &&= tell(await take(step));
}
const { passed, failed, skipped } = count();
for (const name of skipped) console.log(`Skipped: ${name}`);
console.log(`\nThe checks took ${((performance.now() - begun) / 1000).toFixed(0)} s.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = isWell ? 0 : 1;

async function take(step: Step) {
  return { ...step, ...(await run(step.args, step.env)) };
}

/** Prints a step's heading, and what it said where it failed. */
function tell({ name, code, said, seconds }: Step & Ended): boolean {
  console.log(`${code === 0 ? "✓" : "✗"} ${name} (${seconds.toFixed(1)} s)`);
  if (code !== 0) console.log(said);
  return code === 0;
}

/** Adds the tests of Vitest and of Playwright; a report that was not written counts nothing. */
function count() {
  const unit = read(reports.unit, UnitReport);
  const browser = read(reports.browser, BrowserReport)?.stats;
  return {
    passed: (unit?.numPassedTests ?? 0) + (browser?.expected ?? 0) + (browser?.flaky ?? 0),
    failed: (unit?.numFailedTests ?? 0) + (browser?.unexpected ?? 0),
    skipped: (unit?.testResults ?? [])
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => NOT_RUN.has(status))
      .map(({ fullName }) => fullName),
  };
}

function read<S extends v.GenericSchema>(file: string, schema: S) {
  if (!existsSync(file)) return undefined;
  const result = v.safeParse(schema, JSON.parse(readFileSync(file, "utf8")));
  return result.success ? result.output : undefined;
}
