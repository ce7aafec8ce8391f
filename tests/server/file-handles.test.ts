import { type FileHandle, open, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { openBelow } from "../../src/server/open-file.ts";
import { sendFile } from "../../src/server/send-file.ts";
import { folder } from "./portal.ts";

/** Longer than is read at once, so that it is sent as a stream. */
const FILM = { "content/film.mp4": new Uint8Array(300_000) };
/** What a handle has in place of a descriptor once it is closed. */
const CLOSED = -1;

/** The answer with a film that was opened with these flags, and the film's handle. */
async function film(flags: string) {
  const path = join(await folder(FILM), "content/film.mp4");
  const [handle, { size, mtime }] = [await open(path, flags), await stat(path)];
  const request = new Request("http://localhost/film.mp4");
  const { body } = await sendFile(request, { handle, size, modified: mtime, etag: `"1"` }, {});
  if (!body) throw new Error("There is no film.");
  return { handle, reader: body.getReader() };
}

test("a film that cannot be read any further is closed, and its answer broken off", async () => {
  // A handle that may only write fails to read, as one does on a disk that is gone.
  const { handle, reader } = await film("a");
  await expect(reader.read()).rejects.toThrow("EBADF");
  expect(handle.fd).toBe(CLOSED);
});

test("a film that was cut short is closed, and its answer broken off", async () => {
  const { handle, reader } = await film("r+");
  await reader.read();
  await handle.truncate(70_000);
  await expect(reader.read()).rejects.toThrow("cut short");
  expect(handle.fd).toBe(CLOSED);
});

test("a film that nobody wants to see the end of is closed", async () => {
  const { handle, reader } = await film("r");
  await reader.read();
  await reader.cancel();
  expect(handle.fd).toBe(CLOSED);
});

test("a film that is given up while some of it is being read is closed", async () => {
  const { handle, reader } = await film("r");
  const reading = reader.read();
  await reader.cancel();
  await reading;
  expect(handle.fd).toBe(CLOSED);
});

test("a file that the disk tells nothing of is not there, and closed", async () => {
  const dir = await folder(FILM);
  const one = await open(join(dir, "content/film.mp4"));
  const opened: FileHandle[] = [];
  // Only the disk is stood in for: no real one fails at will.
  const failing = vi.spyOn(Object.getPrototypeOf(one), "stat").mockImplementationOnce(function (
    this: FileHandle,
  ) {
    opened.push(this);
    return Promise.reject(new Error("EIO"));
  });
  expect(await openBelow(join(dir, "content"), ["film.mp4"])).toBeUndefined();
  failing.mockRestore();
  await one.close();
  expect(opened.map(({ fd }) => fd)).toEqual([CLOSED]);
});
