import { existsSync } from "node:fs";
import { join } from "node:path";

/** The project's folder, wherever the tests are started from. */
export const projectDir = join(import.meta.dirname, "../..");

/** Where the portal under test answers; not the port of `npm start`, so that both may run. */
export const port = Number(process.env["KANBAO_TEST_PORT"] || 4180);

export const origin = `http://127.0.0.1:${port}`;

/** Ends with a sentence where the site has not been built. */
export function needBuild() {
  if (existsSync(join(projectDir, "dist/index.html"))) return;
  console.error("There is no built site in dist: run `npm run build` first, or `npm test`.");
  process.exit(1);
}
