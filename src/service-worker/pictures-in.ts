import * as v from "valibot";
import { Picture } from "../lib/picture.ts";

/**
 * The addresses of this site's pictures in an article, as its file holds them: each in all widths of its best format,
 * which is the one that a browser of our baseline takes. Films and sounds are not among them.
 */
export function picturesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const picture = v.safeParse(Picture, value);
  const own = picture.success ? filesOf(picture.output) : [];
  const below = Object.values(value).flatMap((inner) => picturesIn(inner));
  return [...new Set([...own, ...below])];
}

function filesOf({ src, sources: [best] }: Picture): string[] {
  const files = best?.srcset.map((file) => file.src) ?? [src];
  return files.filter((file) => file.startsWith("/content/media/"));
}
