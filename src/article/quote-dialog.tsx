import { Dialog } from "../lib/dialog.tsx";
import type { Article } from "./article.ts";
import { QuoteView } from "./share-view.tsx";
import { useShareWords } from "./share-words.ts";
import css from "./share-ways.module.css";

type QuoteDialogProps = {
  article: Article;
  /** What the reader has selected of it. */
  text: string;
  onClose: () => void;
};

/** The quote card 引用卡片 of a selection in a dialog of its own, for whoever offers it at the selection. */
export function QuoteDialog({ article, text, onClose }: QuoteDialogProps) {
  const words = useShareWords();

  return (
    <Dialog title={words.views.quote} onClose={onClose}>
      <div className={css.ways}>
        <QuoteView article={article} url={location.origin + location.pathname} text={text} />
      </div>
    </Dialog>
  );
}
