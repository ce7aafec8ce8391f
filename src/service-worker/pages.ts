import type { RouteHandlerCallbackOptions } from "workbox-core/types.js";
import { matchPrecache } from "workbox-precaching";
import { contentOf } from "./page-content.ts";

/** The plain app without a page in it; the build copies index.html to it. */
const SHELL = "/shell.html";

/** How long a page may keep a reader waiting who has it on the device already, in milliseconds. */
const PATIENCE = 3_000;

/**
 * A page as the server has it, and where the line fails or is slow, the app shell, which draws the page from the
 * content that was kept. HTML is not kept: it would be a second copy of every article, of another age than its
 * JSON, naming the chunks of a deploy that may be gone.
 */
export async function page(options: RouteHandlerCallbackOptions): Promise<Response> {
  const answer = fromServer(options).catch(() => undefined);
  const inTime = await Promise.race([answer, wait(PATIENCE)]);
  if (inTime && inTime.status < 500) return inTime;
  const shell = await matchPrecache(SHELL);
  // A page that is not on the device is worth waiting for, and a server that has failed says so itself.
  if (shell && (await isKept(options.url))) return shell;
  return (await answer) ?? shell ?? Response.error();
}

/** The browser may have asked already while this worker was starting (navigation preload). */
async function fromServer({ event, request }: RouteHandlerCallbackOptions): Promise<Response> {
  const preloaded: unknown = "preloadResponse" in event ? await event.preloadResponse : undefined;
  return preloaded instanceof Response ? preloaded : fetch(request);
}

async function isKept(url: URL): Promise<boolean> {
  const needs = contentOf(url)?.needs ?? [""];
  const found = await Promise.all(
    needs.map((address) => caches.match(address, { ignoreVary: true })),
  );
  return found.every((response) => response !== undefined);
}

const wait = (milliseconds: number) =>
  new Promise<undefined>((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds);
  });
