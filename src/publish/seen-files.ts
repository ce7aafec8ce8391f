import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { digest } from "./digest.ts";

/** A file as it was last seen: what it was known by without being read, and the digest of what was in it. */
export type Seen = { stamp: string; version: string };

/** Who writes a file twice within this may leave it with one stamp both times, in nanoseconds: file systems count in steps of up to 2 s. */
const UNSETTLED = 2_000_000_000n;

const MISSING: Seen = { stamp: "", version: "" };

/** What tells one version of a file from the next without reading it; empty where there is no file. */
export function stampOf(path: string): string {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats?.isFile() ? `${stats.ino}-${stats.mtimeNs}-${stats.size}` : "";
}

/**
 * The files of a content folder as they are now. One that has kept its stamp since it was last seen is not read again,
 * and none is looked up twice.
 */
export class SeenFiles {
  readonly #dir: string;
  readonly #before: ReadonlyMap<string, Seen>;
  readonly #now = new Map<string, Seen>();
  readonly #unsettled = new Set<string>();
  readonly #standIns = new Map<string, Uint8Array>();

  /** @param before what can be relied on of another time */
  constructor(dir: string, before: ReadonlyMap<string, Seen> = new Map()) {
    this.#dir = dir;
    this.#before = before;
  }

  /**
   * The stamp and the digest of a file, by its path below the folder; both empty where there is none.
   * @throws Error where it cannot be read
   */
  at(path: string): Seen {
    return this.#now.get(path) ?? this.#unchanged(path) ?? this.read(path).seen;
  }

  /** Reads a file anew. */
  read(path: string): { bytes: Uint8Array; seen: Seen } {
    const standIn = this.#standIns.get(path);
    if (standIn) return { bytes: standIn, seen: this.at(path) };
    const file = join(this.#dir, path);
    const stamp = stampOf(file);
    if (stamp === "") return { bytes: new Uint8Array(), seen: this.#note(path, MISSING) };
    if (isUnsettled(stamp)) this.#unsettled.add(path);
    const bytes = readFileSync(file);
    return { bytes, seen: this.#note(path, { stamp, version: digest(bytes) }) };
  }

  /** Takes note of a file that this program has just written. */
  wrote(path: string, version: string) {
    this.#unsettled.delete(path);
    this.#note(path, { stamp: stampOf(join(this.#dir, path)), version });
  }

  /** From now on these bytes count as the file's, which is at fault. */
  standIn(path: string, bytes: Uint8Array) {
    this.#standIns.set(path, bytes);
    this.#unsettled.add(path);
    this.#note(path, { stamp: stampOf(join(this.#dir, path)), version: digest(bytes) });
  }

  /** The files, by their paths, that others stand in for. */
  get stoodIn(): string[] {
    return [...this.#standIns.keys()];
  }

  /** What was looked at and can be relied on another time. */
  settled(): Map<string, Seen> {
    return new Map(
      this.#now.entries().filter(([path, { stamp }]) => stamp && !this.#unsettled.has(path)),
    );
  }

  #unchanged(path: string): Seen | undefined {
    const before = this.#before.get(path);
    const isSame = before && stampOf(join(this.#dir, path)) === before.stamp;
    return isSame ? this.#note(path, before) : undefined;
  }

  #note(path: string, seen: Seen): Seen {
    this.#now.set(path, seen);
    return seen;
  }
}

/** By the second part of a stamp, when the file was written. */
const isUnsettled = (stamp: string) =>
  BigInt(stamp.split("-")[1] ?? 0) > BigInt(Date.now()) * 1_000_000n - UNSETTLED;
