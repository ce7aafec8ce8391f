import { parseArgs } from "node:util";
import { check } from "./check.ts";
import { type Fault, isMistake } from "./content.ts";
import { toLine } from "./fault-lines.ts";
import { importSeed } from "./import-seed.ts";
import { Refusal } from "./refusal.ts";
import { writeSchemas } from "./schema.ts";

const USAGE = `Usage: npm run content -- <command>
  check                                read all content and name every mistake
  build                                derive the lists, the front page and the related stories
  import FILE [--id ID] [--replace]    make an article of the text of a page
  schema                               write the JSON Schemas of the content
The content is in CONTENT_DIR (public/content).`;

const dir = process.env["CONTENT_DIR"] || "public/content";

/** Carries one command out and says how it went: true where all is well. */
const COMMANDS: Record<
  string,
  (file: string, options: { id?: string; replace?: boolean }) => Promise<boolean>
> = {
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

/** What the command line asks for; undefined where it is not one of the four. */
function readCommand() {
  try {
    const { values, positionals } = parseArgs({
      options: { id: { type: "string" }, replace: { type: "boolean" } },
      allowPositionals: true,
    });
    const [name = "", file = ""] = positionals;
    const isImport = name === "import";
    const isComplete = isImport
      ? file !== "" && positionals.length === 2
      : positionals.length === 1 && Object.keys(values).length === 0;
    const run = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    return run && isComplete ? () => run(file, values) : undefined;
  } catch {
    return undefined;
  }
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
