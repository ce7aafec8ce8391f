import * as v from "valibot";
import { enable as enableNavigationPreload } from "workbox-navigation-preload";
import { precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { routeContent, routeScripts } from "./content.ts";
import { Message } from "./messages.ts";
import { page } from "./pages.ts";
import { pin, unpin } from "./saved.ts";

declare const self: ServiceWorkerGlobalScope;

// Entry of /sw.js. A new version waits until the reader asks for it: nothing is swapped under whoever reads.
precacheAndRoute(self.builtFiles, { cleanURLs: false });
routeContent();
routeScripts();
// Feeds, papers and other files opened by themselves are no pages.
registerRoute(new NavigationRoute(page, { denylist: [/^\/(?:api|content|assets)\//, /\.\w+$/] }));
enableNavigationPreload();

// Only a first visit has pages without a worker; they are taken on, so that what they show is kept.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  const message = v.safeParse(Message, event.data);
  if (message.success) event.waitUntil(answer(event, message.output));
});

async function answer({ ports: [port] }: ExtendableMessageEvent, message: Message) {
  if (message.type === "take-over") return self.skipWaiting();
  try {
    await (message.type === "pin" ? pin(message.id) : unpin(message.id));
    port?.postMessage({ done: true });
  } catch {
    port?.postMessage({ done: false });
  }
}
