import { useQuery } from "@tanstack/react-query";
import { part } from "../lib/part.ts";
import { useShareWords } from "./share-words.ts";

const qr = part("qr", async () => (await import("../lib/qr-encoder.ts")).encodeQr);

/** A QR code drawn here, by no service; its quiet zone is white in the dark as well. */
export function QrCode({ text }: { text: string }) {
  const words = useShareWords();
  const { data: encode, isError } = useQuery(qr);
  if (isError) return <p role="alert">{words.qrFailed}</p>;
  if (!encode) return <div className="share-code" aria-busy="true" />;

  const { data, size } = encode(text);
  const modules = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );

  return (
    <svg className="share-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={text}>
      <path d={modules.join("")} />
    </svg>
  );
}
