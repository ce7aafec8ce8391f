import type { FileHandle } from "node:fs/promises";
import { type ByteRange, byteRange } from "./byte-range.ts";
import { isUnchanged, mayResume } from "./conditions.ts";
import type { OpenFile } from "./open-file.ts";

/** Bytes of a film held in memory at a time; what is smaller than that is read at once. */
const CHUNK = 64 * 1024;

/**
 * Answers a GET or HEAD with a file, whole or in part, or with 304 where the client has it already; `headers` hold at
 * least its type. The file is closed when the answer is sent or given up.
 */
export async function sendFile(
  request: Request,
  file: OpenFile,
  headers: Record<string, string>,
): Promise<Response> {
  const { handle, size } = file;
  const common = {
    ...headers,
    "accept-ranges": "bytes",
    etag: file.etag,
    "last-modified": file.modified.toUTCString(),
  };
  if (isUnchanged(request.headers, file)) {
    await handle.close();
    return new Response(null, { status: 304, headers: common });
  }

  const asked = mayResume(request.headers, file) ? request.headers.get("range") : null;
  const range = byteRange(asked, size);
  if (range === "unsatisfiable") {
    await handle.close();
    return new Response(null, {
      status: 416,
      headers: { ...common, "content-range": `bytes */${size}` },
    });
  }

  const { start, end } = range ?? { start: 0, end: size - 1 };
  const body = await bodyOf(request.method, handle, { start, end });
  const length = body instanceof Uint8Array ? body.length : end - start + 1;
  const partial = range && { "content-range": `bytes ${start}-${end}/${size}` };
  return new Response(body, {
    status: range ? 206 : 200,
    headers: { ...common, ...partial, "content-length": String(length) },
  });
}

async function bodyOf(method: string, handle: FileHandle, { start, end }: ByteRange) {
  const length = end - start + 1;
  if (method !== "HEAD" && length > CHUNK) return stream(handle, { start, end });
  try {
    if (method === "HEAD") return null;
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, start);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Reads as the client takes; a file cut short meanwhile breaks the answer off, which a client notices. */
function stream(handle: FileHandle, { start, end }: ByteRange) {
  const bytes = bytesOf(start, end);
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const { value: part } = bytes.next();
        if (!part) {
          await handle.close();
          controller.close();
          return;
        }
        try {
          controller.enqueue(await readWhole(handle, part));
        } catch (error) {
          // A stream that fails is not cancelled, so nobody else would close the file.
          await handle.close();
          throw error;
        }
      },
      cancel: () => handle.close(),
    },
    { highWaterMark: 0 },
  );
}

async function readWhole(handle: FileHandle, { at, length }: { at: number; length: number }) {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at);
  if (bytesRead < length) throw new Error("A file was cut short while it was sent.");
  return buffer;
}

function* bytesOf(start: number, end: number) {
  for (let at = start; at <= end; at += CHUNK) {
    yield { at, length: Math.min(CHUNK, end - at + 1) };
  }
}
