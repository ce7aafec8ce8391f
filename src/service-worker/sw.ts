import * as v from "valibot";
import { enable as enableNavigationPreload } from "workbox-navigation-preload";
import { precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { pinChannel, pinStory, unpinChannel } from "./channels.ts";
import { routeContent, routeScripts } from "./content.ts";
import { isFull } from "./full.ts";
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
    await act(message);
    port?.postMessage({ done: true });
  } catch (error) {
    port?.postMessage({ done: false, ...(isFull(error) && { full: true }) });
  }
}

function act(message: Exclude<Message, { type: "take-over" }>): Promise<unknown> {
  switch (message.type) {
    case "pin":
      return message.channel ? pinStory(message.id, message.channel) : pin(message.id);
    case "unpin":
      return unpin(message.id);
    case "pin-channel":
      return pinChannel(message.id);
    case "unpin-channel":
      return unpinChannel(message.id);
  }
}
