import type { Picture } from "../lib/picture.ts";

/** A picture that stands for a page where it is shared; its size in pixels where that is known. */
export type ShareImage = Pick<Picture, "src" | "width" | "height"> & { alt?: string | undefined };
