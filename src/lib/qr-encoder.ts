import { encode } from "uqr";

/** The modules of a QR code, dark ones true, with its four-module quiet zone (ISO/IEC 18004). */
export const encodeQr = (text: string) => encode(text, { border: 4, ecc: "M" });
