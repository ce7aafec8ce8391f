import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { check } from "./check.ts";
import { type Fault, isMistake } from "./content.ts";
import { toLine } from "./fault-lines.ts";
import { importSeed } from "./import-seed.ts";
import { pushToBaidu } from "./push.ts";
import { Refusal } from "./refusal.ts";
import { writeSchemas } from "./schema.ts";
import { makeStarter } from "./starter.ts";
import { IMPORT_USAGE, USAGE } from "./usage.ts";

const dir = process.env["CONTENT_DIR"] || "public/content";

/** Carries one command out and says how it went: true where all is well. */
const COMMANDS: Record<
  string,
  (file: string, options: { id?: string; replace?: boolean }) => Promise<boolean>
> = {
  async init(path) {
    const folder = resolve(path);
    await makeStarter(folder);
    console.log(
      `${folder} is a portal to begin with: write your own into it, and see it by\n  CONTENT_DIR=${folder} npm start`,
    );
    return true;
  },

  async check() {
    const { faults, articles, pages, channels, media } = await check(dir);
    if (!tell(faults)) return false;
    console.log(
      `${articles} articles, ${pages} pages, ${channels} channels and ${media} media files are in order.`,
    );
    return true;
  },

  async build() {
    // Loads the word segmenter, for which the other commands need not wait.
    const { buildContent } = await import("./build.ts");
    const { written, removed, faults } = await buildContent(dir);
    console.log(`${written.length} files written, ${removed.length} removed.`);
    return tell(faults);
  },

  async import(path, options) {
    try {
      const { file, notes } = await importSeed(path, dir, options);
      console.log(`${file} was written.`);
      for (const note of notes) console.error(`note: ${note}`);
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      console.error(`${path}: ${error.message}.`);
      return false;
    }
  },

  async push() {
    const token = process.env["BAIDU_PUSH_TOKEN"];
    if (!token) throw new Refusal("BAIDU_PUSH_TOKEN is not set: ziyuan.baidu.com gives one");
    const endpoint = process.env["BAIDU_PUSH_URL"] || "http://data.zz.baidu.com/urls";
    const { sent, left } = await pushToBaidu({ dir, token, endpoint });
    console.log(
      left === 0
        ? `${sent} addresses were pushed.`
        : `${sent} addresses were pushed; ${left} are over the quota of today.`,
    );
    return true;
  },

  async schema() {
    for (const file of await writeSchemas(dir)) console.log(`${file} was written.`);
    return true;
  },
};

/** Names every fault; false where there are mistakes among them. */
function tell(faults: readonly Fault[]): boolean {
  for (const fault of faults) console.error(toLine(fault));
  const mistakes = faults.filter(isMistake).length;
  if (mistakes > 0) {
    console.error(mistakes === 1 ? "1 mistake was found." : `${mistakes} mistakes were found.`);
  }
  return mistakes === 0;
}

/** Commands that are told a file or a folder. */
const WITH_PATH = new Set(["import", "init"]);

/** What the command line asks for; undefined where it is no command. */
function readCommand(): (() => Promise<boolean>) | undefined {
  try {
    const { values, positionals } = parseArgs({
      options: {
        id: { type: "string" },
        replace: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
      allowPositionals: true,
    });
    const [name = "", path = ""] = positionals;
    if (values.help) return () => help(name);
    const isComplete = WITH_PATH.has(name)
      ? path !== "" && positionals.length === 2
      : positionals.length === 1;
    const isPlain = name === "import" || Object.keys(values).length === 0;
    const run = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    return run && isComplete && isPlain ? () => run(path, values) : undefined;
  } catch {
    return undefined;
  }
}

async function help(name: string): Promise<boolean> {
  console.log(name === "import" ? IMPORT_USAGE : USAGE);
  return true;
}

async function main(): Promise<boolean> {
  const command = readCommand();
  if (command !== undefined) return command();
  console.error(USAGE);
  return false;
}

try {
  if (!(await main())) process.exitCode = 1;
} catch (error) {
  // A full disk or a folder that may not be read or written is no defect of the program: it gets a line and no trace.
  if (!(error instanceof Refusal || (error instanceof Error && "code" in error))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
