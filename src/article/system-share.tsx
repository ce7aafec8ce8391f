import { useState } from "react";
import { useShareWords } from "./share-words.ts";

/** The system's own sheet, where there is one. */
export function SystemShare({ title, url }: { title: string; url: string }) {
  const words = useShareWords();
  const [failed, setFailed] = useState(false);
  if (!("share" in navigator)) return null;

  const share = async () => {
    try {
      await navigator.share({ title, url });
    } catch (error) {
      setFailed(!(error instanceof DOMException && error.name === "AbortError"));
    }
  };

  return (
    <>
      <button type="button" onClick={() => void share()}>
        {words.system}
      </button>
      {failed && <p role="alert">{words.systemFailed}</p>}
    </>
  );
}
