import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Dialog } from "../lib/dialog.tsx";
import { part } from "../lib/part.ts";
import { useWords } from "../lib/words.ts";
import type { Article } from "./article.ts";
import css from "./share-button.module.css";

const ways = part("share", async () => (await import("./share-ways.tsx")).ShareWays);

/** 分享: a sheet with every way there is, the system's own among them. */
export function ShareButton({ article }: { article: Article }) {
  const words = useWords();
  const [open, setOpen] = useState(false);

  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.share}
      </button>
      {open && (
        <Dialog title={words.shareArticle} onClose={() => setOpen(false)}>
          <div className={css.ways}>
            <LateWays article={article} />
          </div>
        </Dialog>
      )}
    </>
  );
}

function LateWays({ article }: { article: Article }) {
  const words = useWords();
  const { data: Ways, isError } = useQuery(ways);
  if (Ways) return <Ways article={article} url={pageAddress()} />;
  return (
    isError && (
      <p role="alert">
        {words.shareFailed}
        <br />
        <code>{pageAddress()}</code>
      </p>
    )
  );
}

/** The page's address without the place in it. */
const pageAddress = () => location.origin + location.pathname;
