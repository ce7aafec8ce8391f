// Runs before `npm start`, `npm test` and `npm run dev`, on whatever Node the machine has: plain JavaScript, no imports
// but Node's own. Installs what package-lock.json says, and nothing when that is installed already.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";

// Not `npm ci`: it refuses a lock file in which the packages of another platform are missing, and npm leaves those out
// that its registry did not have when the file was made. The errors are told even below `npm run --silent`.
const INSTALL = ["install", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];

const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

// npm writes the second file last, when an installation is complete.
if (changed("package-lock.json") > changed("node_modules/.package-lock.json")) {
  console.log("Installing what package-lock.json says …");
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ["npm", []];
  const { status } = spawnSync(command, [...first, ...INSTALL], {
    stdio: "inherit",
  });
  if (status !== 0) {
    console.error("npm could not install the dependencies; what it said stands above.");
    process.exit(1);
  }
}
