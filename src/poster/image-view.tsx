import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { fileOf, saveFile } from "./save-file.ts";
import { usePosterWords } from "./words.ts";

type ImageViewProps = {
  /** What tells this image from any other, for it is drawn once. */
  of: readonly string[];
  draw: () => Promise<HTMLCanvasElement>;
  alt: string;
  /** Of the file, without its ending. */
  name: string;
};

/** An image that was drawn here, to be saved or passed on; as a picture of the page, which a long press saves anywhere. */
export function ImageView({ of, draw, alt, name }: ImageViewProps) {
  const words = usePosterWords();
  const [refused, setRefused] = useState(false);
  const { data: drawn, isError } = useQuery({
    queryKey: ["image", ...of],
    queryFn: async () => fileOf(await draw(), name),
    retry: false,
    staleTime: "static",
    gcTime: 0,
  });
  if (isError) return <p role="alert">{words.failed}</p>;
  if (!drawn) {
    return (
      <p role="status" className="share-waiting">
        {words.drawing}
      </p>
    );
  }

  const { file, src } = drawn;
  const canShare = navigator.canShare?.({ files: [file] });
  const share = async () => {
    try {
      await navigator.share({ files: [file] });
    } catch (error) {
      setRefused(!(error instanceof DOMException && error.name === "AbortError"));
    }
  };

  return (
    <div className="share-image">
      <img src={src} alt={alt} />
      <div className="share-image-row">
        <button type="button" onClick={() => saveFile(file)}>
          {words.save}
        </button>
        {canShare && (
          <button type="button" onClick={() => void share()}>
            {words.shareImage}
          </button>
        )}
        <small>{words.holdToSave}</small>
        {refused && <p role="alert">{words.shareFailed}</p>}
      </div>
    </div>
  );
}
