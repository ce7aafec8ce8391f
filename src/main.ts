// React is run before all else, in a task of its own.
import "react-dom/client";
import { pause } from "./lib/pause.ts";

const root = document.getElementById("root");
if (root) void begin(root);

/** No part of the program keeps a reader's tap waiting for the next. */
async function begin(element: HTMLElement) {
  await pause();
  const { start } = await import("./start.tsx");
  await pause();
  await start(element);
}
