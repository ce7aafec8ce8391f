import { copyFile, mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { BlockOf } from "../article/block.ts";
import { imageSize } from "./image-size.ts";

type Taken = {
  block: Pick<BlockOf<"image">, "type" | "src" | "alt" | "width" | "height"> | undefined;
  note: string;
};

/**
 * Copies the picture `name`, which stands beside the imported file, to media/<id>/ and gives its block. A picture
 * that is not there gives none: a block without its file would show readers a broken frame and fail the check,
 * while the note tells the author how to add it.
 */
export async function takePicture(
  name: string,
  imported: string,
  dir: string,
  id: string,
): Promise<Taken> {
  const bytes = await readFile(join(dirname(imported), name)).catch(() => undefined);
  if (bytes === undefined) {
    return {
      block: undefined,
      note: `the picture ${name} does not stand beside the imported file and was left out; put it there and import with --replace`,
    };
  }
  const size = imageSize(bytes);
  await mkdir(join(dir, "media", id), { recursive: true });
  await copyFile(join(dirname(imported), name), join(dir, "media", id, name));
  return {
    block: {
      type: "image",
      src: `/content/media/${id}/${encodeURIComponent(name)}`,
      alt: "",
      ...size,
    },
    note: `the picture ${name} was copied to media/${id}/; say in "alt" what it shows${size ? "" : ", and give its width and height"}`,
  };
}
