import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import * as v from "valibot";
import { createMemory, type Memory } from "./build-memory.ts";
import { digest } from "./digest.ts";
import { packMemory, type Packed, unpackMemory } from "./packed-memory.ts";
import { programVersion } from "./program-version.ts";

/** What bears this program's seal is what it wrote, down to the last byte, so there is no more to look at. */
const Packed = v.custom<Packed>((value) => typeof value === "object" && value !== null);

/**
 * The memory that was saved in a file by the same program; one of nothing where there is none, where another version
 * of the program saved it, or where a byte of it is not what was written.
 */
export function readMemory(file: string): Memory {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf("\n");
    const body = bytes.subarray(end + 1);
    if (bytes.toString("latin1", 0, end) !== sealOf(body)) return createMemory();
    return unpackMemory(v.parse(Packed, deserialize(body)));
  } catch {
    return createMemory();
  }
}

/**
 * Saves a memory in a file, whole or not at all.
 * @throws Error where the disk refuses
 */
export function saveMemory(file: string, memory: Memory) {
  const body = serialize(packMemory(memory));
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, `${sealOf(body)}\n`);
    writeFileSync(temporary, body, { flag: "a" });
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** The first line of the file. */
const sealOf = (body: Uint8Array) => `kanbao ${programVersion()} ${digest(body)}`;
