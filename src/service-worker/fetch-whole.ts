import { articleAddress } from "./addresses.ts";
import { isGone, takeBack } from "./take-back.ts";

/**
 * A file as the server has it now. A worker fetches past itself, so nothing that was read is pushed out for it.
 * @throws Error where it cannot be had
 */
export const fetchWhole = async (address: string): Promise<Response> => whole(await fetch(address));

/**
 * An article as the newspaper has it now; of one that it has taken back all copies go.
 * @throws Error where it cannot be had
 */
export async function fetchArticle(id: string): Promise<Response> {
  const response = await fetch(articleAddress(id));
  if (isGone(response)) await takeBack(response.url);
  return whole(response);
}

function whole(response: Response): Response {
  if (response.status !== 200) throw new Error(`${response.url} answered ${response.status}.`);
  return response;
}
