import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Dialog } from "../lib/dialog.tsx";
import { part } from "../lib/part.ts";
import { useWords } from "../lib/words.ts";
import css from "./share-button.module.css";

type ShareButtonProps = {
  title: string;
  summary?: string | undefined;
  picture?: string | undefined;
};

const ways = part("share", async () => (await import("./share-ways.tsx")).ShareWays);

/** 分享: the system's own sheet where there is one, else ours. */
export function ShareButton(shared: ShareButtonProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { data: Ways, isError } = useQuery({ ...ways, enabled: open });

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
          <div className={css.ways}>
            {Ways && <Ways {...shared} url={pageAddress()} />}
            {isError && (
              <p role="alert">
                {words.shareFailed}
                <br />
                <code>{pageAddress()}</code>
              </p>
            )}
          </div>
        </Dialog>
      )}
    </>
  );
}

/** The page's address without the place in it. */
const pageAddress = () => location.origin + location.pathname;
