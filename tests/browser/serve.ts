import { rmSync } from "node:fs";
import { needBuild, port, projectDir } from "./address.ts";
import { makePortal } from "./portal.ts";

// The portal under test: the real server over a folder of its own, gone when it ends.
needBuild();
const dir = await makePortal();
process.on("exit", () => rmSync(dir, { recursive: true, force: true }));

// Whoever started it may be killed without a chance to say so.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(0);
}, 500).unref();

process.chdir(projectDir);
process.env["PORT"] = String(port);
process.env["HOST"] = "127.0.0.1";
process.env["CONTENT_DIR"] = `${dir}/content`;
// These tests are of the app in the browser; those of drawn pages have a portal of their own.
process.env["RENDER"] = "off";
process.env["DATA_DIR"] = `${dir}/data`;
// What is posted is there at once, and browsers post faster than people do.
process.env["COMMENTS_MODERATION"] = "post";
process.env["COMMENTS_LIMITS"] = "off";
process.env["LOG"] = "off";
// The mistakes of its content are there on purpose.
console.warn = () => {};
await import("../../src/server/main.ts");
