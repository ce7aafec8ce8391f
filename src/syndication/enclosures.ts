import type { Article } from "../article/article.ts";
import { absolute } from "./absolute.ts";
import type { Folder } from "./folder.ts";

/** A film or recording to fetch; `bytes` is 0 where it is not known, `seconds` how long it plays. */
export type Enclosure = {
  url: string;
  type: string;
  title: string;
  bytes: number;
  seconds: number | undefined;
};

/** `audio/mp4`, and parameters after it (RFC 6838 §4.2). */
const MEDIA_TYPE = /^[\w.+-]+\/[\w.+-]+(?:;[\x20-\x7E]*)?$/;

/** The films and recordings in an article, each by the first of its sources, which is what any player can play. */
export async function enclosuresOf(
  { body }: Article,
  base: string,
  folder: Folder,
): Promise<Enclosure[]> {
  const recordings = body.filter((block) => block.type === "video" || block.type === "audio");
  const found = await Promise.all(
    recordings.map(async ({ sources, title, duration }) => {
      const { src, type } = sources.find((source) => MEDIA_TYPE.test(source.type)) ?? {};
      const url = src && absolute(src, base);
      if (!url || !type) return [];
      return [{ url, type, title, bytes: await folder.bytesAt(src), seconds: duration }];
    }),
  );
  return found.flat();
}
