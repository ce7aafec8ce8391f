/** Text stays sharp in PNG, which photographs make too heavy to pass on; a sheet with more than this is a JPEG. */
const HEAVY = 900_000;

/** A drawing as a file, and as the address of a picture (`data:`, which the Content-Security-Policy allows). */
export async function fileOf(canvas: HTMLCanvasElement, name: string) {
  const png = await encoded(canvas, "image/png");
  const blob = png.size > HEAVY ? await encoded(canvas, "image/jpeg") : png;
  const ending = blob.type === "image/png" ? "png" : "jpg";
  return {
    file: new File([blob], `${name}.${ending}`, { type: blob.type }),
    src: canvas.toDataURL(blob.type, QUALITY),
  };
}

const QUALITY = 0.92;

const encoded = (canvas: HTMLCanvasElement, type: string) =>
  new Promise<Blob>((resolve, reject) => {
    const take = (blob: Blob | null) => (blob ? resolve(blob) : reject(new Error("no image")));
    canvas.toBlob(take, type, QUALITY);
  });

/** Hands a file to the reader's downloads. */
export function saveFile(file: File) {
  const href = URL.createObjectURL(file);
  Object.assign(document.createElement("a"), { href, download: file.name }).click();
  // Browsers take it within the task; a second is for those that ask first.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
