import { expect } from "vitest";
import { COMMENTS } from "./portal.ts";

/** The texts of all comments that are listed, which are as many as are counted. */
export async function readAll(origin: string, path = COMMENTS): Promise<string[]> {
  const stored: string[] = [];
  const page = async (cursor: string): Promise<void> => {
    const url = `${origin}${path}?limit=50&cursor=${cursor}`;
    const { items, nextCursor, counts } = await (await fetch(url)).json();
    stored.push(...items.map(({ body }: { body: string }) => body));
    if (nextCursor) return page(nextCursor);
    expect(counts).toEqual({ total: stored.length, roots: stored.length });
  };
  await page("");
  return stored;
}
