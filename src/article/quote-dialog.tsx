import { Dialog } from "../lib/dialog.tsx";
import { useSheet } from "../lib/use-sheet.ts";
import type { Article } from "./article.ts";
import styles from "./share.css?inline";
import { QuoteView } from "./share-view.tsx";
import { useShareWords } from "./share-words.ts";

type QuoteDialogProps = {
  article: Article;
  /** What the reader has selected of it. */
  text: string;
  onClose: () => void;
};

/** The quote card 引用卡片 of a selection in a dialog of its own, for whoever offers it at the selection. */
export function QuoteDialog({ article, text, onClose }: QuoteDialogProps) {
  useSheet(styles);
  const words = useShareWords();

  return (
    <Dialog title={words.views.quote} onClose={onClose}>
      <div className="share-ways">
        <QuoteView article={article} url={location.origin + location.pathname} text={text} />
      </div>
    </Dialog>
  );
}
