import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("a process that draws pages ends when it has done so, though the library is among them", async () => {
  const ended = promisify(execFile)(process.execPath, ["src/library/library-store.ts"], {
    timeout: 20_000,
  });
  await expect(ended).resolves.toEqual({ stdout: "", stderr: "" });
});
