import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** The ways a text may travel, the smallest first. */
const ENCODINGS = ["br", "gzip"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The best encoding that a request takes (RFC 9110, 12.5.3); undefined where it takes none of ours. */
export function encodingFor(headers: Headers): Encoding | undefined {
  const accepted = (headers.get("accept-encoding") ?? "").toLowerCase().split(",").map(readChoice);
  return ENCODINGS.find((encoding) =>
    accepted.some(({ name, weight }) => name === encoding && weight > 0),
  );
}

function readChoice(choice: string) {
  const [name = "", ...parameters] = choice.split(";").map((part) => part.trim());
  const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  return { name, weight: weight === undefined ? 1 : Number(weight) };
}

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/** Compresses a text as well as is worth while for pages that are sent many times but drawn now. */
export const encode: Record<Encoding, (text: string) => Promise<Buffer>> = {
  br: (text) => toBrotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (text) => toGzip(text, { level: 7 }),
};
