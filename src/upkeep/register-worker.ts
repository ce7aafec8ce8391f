/** The service worker's address; the policy lets no other through. */
const WORKER = "/sw.js";

/** What a Trusted Types policy gives is taken for a string by the DOM types, which do not know it yet. */
type PolicyFactory = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string };
};

declare global {
  interface Window {
    /** Trusted Types (W3C); Chrome 83, Safari 26, Firefox 148. */
    readonly trustedTypes?: PolicyFactory;
  }
}

/**
 * Registers the service worker; undefined where the browser has none, as on a page that came over plain http, or where
 * the reader or a lack of room forbids it: whoever has no worker reads on line.
 */
export async function registerWorker(): Promise<ServiceWorkerRegistration | undefined> {
  if (!("serviceWorker" in navigator)) return undefined;
  try {
    return await navigator.serviceWorker.register(workerAddress());
  } catch {
    return undefined;
  }
}

/** The address is a sink of `require-trusted-types-for 'script'`; the policy `kanbao` is the only one we make. */
function workerAddress(): string {
  const policy = window.trustedTypes?.createPolicy("kanbao", { createScriptURL: workerOnly });
  return policy?.createScriptURL(WORKER) ?? WORKER;
}

function workerOnly(address: string): string {
  if (address === WORKER) return address;
  throw new TypeError(`${address} is no script of ours.`);
}
