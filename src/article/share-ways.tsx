import { useState } from "react";
import { useSheet } from "../lib/use-sheet.ts";
import type { Article } from "./article.ts";
import { selectedWords } from "./selected-words.ts";
import styles from "./share.css?inline";
import { ShareList } from "./share-list.tsx";
import { ShareView, type View } from "./share-view.tsx";

type ShareWaysProps = { article: Article; url: string };

/** What the sheet of 分享 holds: the list of ways, or what one of them opens, with the way back. */
export function ShareWays({ article, url }: ShareWaysProps) {
  useSheet(styles);
  // As it was when the sheet was opened: what is pressed in it may take the selection away.
  const [quote] = useState(selectedWords);
  const [view, setView] = useState<View>();
  const [from, setFrom] = useState<View>();
  const show = (next: View | undefined) => {
    setFrom(view);
    setView(next);
  };

  return view ? (
    <ShareView
      view={view}
      article={article}
      url={url}
      quote={quote}
      onBack={() => show(undefined)}
    />
  ) : (
    <ShareList article={article} url={url} quote={quote} from={from} onView={show} />
  );
}
