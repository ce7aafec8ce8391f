/** A picture that has come, as a canvas may show it: of this site. Undefined where there is none, or it does not come. */
export async function loadPicture(
  address: string | undefined,
): Promise<HTMLImageElement | undefined> {
  if (!address || new URL(address, location.href).origin !== location.origin) return undefined;
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return image;
  } catch {
    return undefined;
  }
}
