/** Width and height in pixels, or undefined where the bytes are no PNG, GIF or JPEG that states them. */
export function imageSize(bytes: Buffer): { width: number; height: number } | undefined {
  try {
    if (bytes.toString("latin1", 1, 4) === "PNG")
      return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
    if (bytes.toString("latin1", 0, 4) === "GIF8")
      return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
    return bytes.readUInt16BE(0) === 0xff_d8 ? jpegSize(bytes) : undefined;
  } catch (error) {
    // The file breaks off before its size.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Goes from segment to segment to the frame header, SOF0 to SOF15 without DHT, JPG and DAC (ITU-T T.81, table B.1). */
function jpegSize(bytes: Buffer) {
  for (let at = 2; ; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt16BE(at);
    if (marker >= 0xff_c0 && marker <= 0xff_cf && ![0xff_c4, 0xff_c8, 0xff_cc].includes(marker)) {
      return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    }
    if (marker < 0xff_c0) return undefined;
  }
}
