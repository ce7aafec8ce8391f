import { readFile, stat } from "node:fs/promises";
import { join, normalize } from "node:path";
import * as v from "valibot";
import { stampOf } from "../publish/seen-files.ts";
import { asItIs, type StandIn } from "../publish/stand-in.ts";

/** A content folder as one document is made of it: it knows which files were asked for, and the newest of those read. */
export class Folder {
  readonly #dir: string;
  readonly #standIn: StandIn;
  #newest = 0;
  /** The stamp that each file had before it was read, by its path below the folder; empty where it is missing. */
  readonly from = new Map<string, string>();

  /** @param standIn gives what is read in place of a file that is at fault */
  constructor(dir: string, standIn = asItIs) {
    this.#dir = dir;
    this.#standIn = standIn;
  }

  /** When the newest of the files read so far was written. */
  get modified(): Date {
    return new Date(this.#newest);
  }

  /** A JSON file by its path below the folder; undefined where there is none or `schema` does not accept it. */
  async read<S extends v.GenericSchema>(
    path: string,
    schema: S,
  ): Promise<v.InferOutput<S> | undefined> {
    try {
      const file = this.#look(path);
      const standIn = this.#standIn(path);
      // What stands in for a file is no newer than anything else.
      const { mtimeMs } = standIn ? { mtimeMs: 0 } : await stat(file);
      const bytes = standIn ?? (await readFile(file));
      const result = v.safeParse(schema, JSON.parse(new TextDecoder().decode(bytes)));
      this.#newest = Math.max(this.#newest, mtimeMs);
      return result.success ? result.output : undefined;
    } catch {
      return undefined;
    }
  }

  /** Bytes of the file at an address below /content/; 0, which is how RSS says that it is not known, for any other. */
  async bytesAt(address: string): Promise<number> {
    const [, below] = /^\/content\/([^?#]+)/.exec(address) ?? [];
    try {
      const path = normalize(decodeURIComponent(below ?? ""));
      const file = path.startsWith("..") ? undefined : await stat(this.#look(path));
      return file?.isFile() ? file.size : 0;
    } catch {
      return 0;
    }
  }

  #look(path: string): string {
    const file = join(this.#dir, path);
    this.from.set(path, stampOf(file));
    return file;
  }
}
