import { useState } from "react";
import { Dialog } from "../lib/dialog.tsx";
import { useWords } from "../lib/words.ts";
import { ShareWays } from "./share-ways.tsx";

type ShareButtonProps = {
  title: string;
  summary?: string | undefined;
  picture?: string | undefined;
};

/** 分享: the system's own sheet where there is one, else ours. */
export function ShareButton(shared: ShareButtonProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);

  const share = async () => {
    if (!("share" in navigator)) return setOpen(true);
    try {
      await navigator.share({ title: shared.title, url: pageAddress() });
    } catch (error) {
      const closed = error instanceof DOMException && error.name === "AbortError";
      setOpen(!closed);
    }
  };

  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => void share()}>
        {words.share}
      </button>
      {open && (
        <Dialog title={words.shareArticle} onClose={() => setOpen(false)}>
          <ShareWays {...shared} url={pageAddress()} />
        </Dialog>
      )}
    </>
  );
}

/** The page's address without the place in it. */
const pageAddress = () => location.origin + location.pathname;
