import { type Agent, get } from "node:http";

const HEADERS = { accept: "text/html", "accept-encoding": "gzip, deflate, br" };

/** Asks for a page as a browser would and reads it to its end without looking at it; anything but 200 is an Error. */
export function getPage(address: string, agent: Agent): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  get(address, { agent, headers: HEADERS }, (response) => {
    const { statusCode } = response;
    response.resume().on("end", () => {
      if (statusCode === 200) resolve();
      else reject(new Error(`${address} was answered ${statusCode}.`));
    });
  }).on("error", reject);
  return promise;
}
