import * as v from "valibot";
import { ARTICLES, idOfSaved, isChannel, isSaved } from "../service-worker/cache-names.ts";
import { full } from "../service-worker/full.ts";
import type { Message } from "../service-worker/messages.ts";

/** An article that can be read without a line: saved by the reader, downloaded with a channel, or kept because it was read. */
export type Kept = {
  id: string;
  title: string;
  saved: boolean;
  lang: string | undefined;
  /** Words that keep their spelling in every script. */
  names: readonly string[];
};

const Names = v.fallback(v.array(v.string()), []);
const Titled = v.object({
  title: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  lang: v.fallback(v.optional(v.string()), undefined),
  authors: v.optional(Names, []),
  protectedWords: v.optional(Names, []),
});

/** The articles on this device, saved ones first, then those that were read, the last one first, then downloaded ones; none where the browser keeps nothing. */
export async function listKept(): Promise<Kept[]> {
  if (!("caches" in globalThis)) return [];
  const names = await caches.keys();
  const saved = await Promise.all(names.filter(isSaved).map((name) => listIn(name, true)));
  const read = names.includes(ARTICLES) ? await listIn(ARTICLES, false) : [];
  const downloaded = await Promise.all(names.filter(isChannel).map((name) => listIn(name, false)));
  const all = [...saved.flat(), ...read.toReversed(), ...downloaded.flat()];
  const firsts = new Map(all.toReversed().map((kept) => [kept.id, kept]));
  return all.filter((kept) => firsts.get(kept.id) === kept);
}

/** The ids of articles that can be read without a line: those saved with their pictures, and all others, downloaded or read. */
export async function listKeptIds(): Promise<{ saved: string[]; others: string[] }> {
  if (!("caches" in globalThis)) return { saved: [], others: [] };
  const names = await caches.keys();
  const holders = names.filter((name) => name === ARTICLES || isChannel(name));
  const requests = await Promise.all(holders.map(async (name) => (await caches.open(name)).keys()));
  return {
    saved: names.filter(isSaved).map(idOfSaved),
    others: requests.flat().flatMap(({ url }) => idIn(url) ?? []),
  };
}

/** Whether a worker is there that could save articles. */
export const canPin = () => Boolean(navigator.serviceWorker?.controller);

/**
 * Saves an article with its pictures for as long as the reader wants it.
 * @throws Error where it could not be had, or no worker is there to keep it
 */
export const pin = (id: string) => tell({ type: "pin", id });

/**
 * Lets go of a saved article.
 * @throws Error where no worker is there to do so
 */
export const unpin = (id: string) => tell({ type: "unpin", id });

async function listIn(name: string, saved: boolean): Promise<Kept[]> {
  const cache = await caches.open(name);
  const kept = await Promise.all(
    (await cache.keys()).map(async (request) => {
      const id = idIn(request.url);
      const json: unknown =
        id && (await (await cache.match(request))?.json().catch(() => undefined));
      const { success, output } = v.safeParse(Titled, json);
      if (!id || !success) return [];
      const { title, lang, authors, protectedWords } = output;
      return [{ id, title, saved, lang, names: [...authors, ...protectedWords] }];
    }),
  );
  return kept.flat();
}

/** The id in the address of an article's file. */
const idIn = (url: string) => /\/articles\/([^/]+)\.json$/.exec(url)?.[1];

const Done = v.object({ done: v.literal(true) });
const Full = v.object({ full: v.literal(true) });

/** How long the worker has to fetch an article and its pictures, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Has the worker do something for this page.
 * @throws Error where it could not, or none is there; a QuotaExceededError where the device has no room left
 */
export function tell(message: Message): Promise<void> {
  const worker = navigator.serviceWorker?.controller;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    const fail = () =>
      reject(new Error(`The worker did not do as told: ${JSON.stringify(message)}`));
    if (!worker) return fail();
    const timer = setTimeout(fail, PATIENCE);
    port1.addEventListener("message", ({ data }) => {
      clearTimeout(timer);
      port1.close();
      if (v.is(Done, data)) resolve();
      else if (v.is(Full, data)) reject(full());
      else fail();
    });
    port1.start();
    worker.postMessage(message, [port2]);
  });
}
