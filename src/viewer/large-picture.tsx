import { useState } from "react";
import type { Picture } from "../lib/picture.ts";
import { useViewerWords } from "./words.ts";

/** A picture in its largest file, over the one that the page has shown already, which is there at once. */
export function LargePicture({ picture, shown }: { picture: Picture; shown: string | undefined }) {
  const words = useViewerWords();
  const [isFailed, setFailed] = useState(false);

  return (
    <>
      {shown && <img src={shown} alt="" draggable="false" />}
      {isFailed ? (
        <p role="alert">{words.failed}</p>
      ) : (
        <picture>
          {picture.sources.map(({ type, srcset }, position) => (
            <source key={position} type={type} srcSet={largestOf(srcset)} />
          ))}
          <img
            src={picture.src}
            alt={picture.alt}
            draggable="false"
            onError={() => setFailed(true)}
          />
        </picture>
      )}
    </>
  );
}

type Files = Picture["sources"][number]["srcset"];

const largestOf = (files: Files) =>
  files.reduce((largest, file) => (file.width > largest.width ? file : largest)).src;
