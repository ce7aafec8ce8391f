import { get } from "node:http";
import type { PageReport } from "./page-report.ts";

/** Bytes of a page's HTML and of its scripts, gzip, without headers. */
export type PageWeight = { html: number; scripts: number };

/** Weighs what a visit asked for once more as gzip, since a browser may have been given something smaller. */
export async function weigh(address: string, { requests }: PageReport): Promise<PageWeight> {
  // Where the page is for whoever knows no names of this machine.
  const scripts = requests
    .filter(({ type }) => type === "Script")
    .map(({ url }) => new URL(new URL(url).pathname, address).href);
  const [html = 0, ...others] = await Promise.all([address, ...scripts].map(gzipBytes));
  return { html, scripts: others.reduce((total, bytes) => total + bytes, 0) };
}

function gzipBytes(address: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const headers = { "accept-encoding": "gzip", accept: "text/html,*/*" };
  get(address, { headers }, (response) => {
    let bytes = 0;
    response
      .on("data", (part: Uint8Array) => {
        bytes += part.length;
      })
      .on("end", () => resolve(bytes))
      .on("error", reject);
  }).on("error", reject);
  return promise;
}
