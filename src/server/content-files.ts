import type { StandIn } from "../publish/stand-in.ts";
import { contentType } from "./media-types.ts";
import { openBelow, segmentsOf } from "./open-file.ts";
import { DRAWING_POLICY } from "./security-headers.ts";
import { sendBytes } from "./send-bytes.ts";
import { sendFile } from "./send-file.ts";

const HOUR = 3_600;

/** A content folder as it is served: what is in order, and what stands in for what is not. */
export type ContentFolder = { contentDir: string; standIn: StandIn };

/** Answers `/content/…` with a JSON or media file of the content folder; undefined where it has none there. */
export async function contentFile(
  request: Request,
  { contentDir, standIn }: ContentFolder,
): Promise<Response | undefined> {
  const segments = segmentsOf(request.url)?.slice(1) ?? [];
  const name = segments.at(-1) ?? "";
  const type = contentType(name);
  const bytes = standIn(segments.join("/"));
  if (type && bytes)
    return sendBytes(request, bytes, { "content-type": type, ...headersFor(type) });
  const file = type && (await openBelow(contentDir, segments));
  return file ? sendFile(request, file, { "content-type": type, ...headersFor(type) }) : undefined;
}

/** JSON is asked about at every use, so that a correction is seen at once; media are known by their names. */
function headersFor(type: string): Record<string, string> {
  if (type === "application/json") {
    return { "cache-control": "no-cache", vary: "Accept-Encoding" };
  }
  const media = { "cache-control": `public, max-age=${HOUR}` };
  return type.startsWith("image/svg")
    ? { ...media, "content-security-policy": DRAWING_POLICY }
    : media;
}
