import { useSyncExternalStore } from "react";
import { useSheet } from "../lib/use-sheet.ts";
import { useWords } from "../lib/words.ts";
import { Library } from "../library/library.tsx";
import styles from "../library/library.css?inline";
import { Breadcrumb } from "../site/breadcrumb.tsx";
import { useSite } from "../site/site-context.ts";

/** 我的收藏与历史. A server draws no more of it than its name: what is on it only the reader's device knows. */
export function LibraryPage() {
  const words = useWords();
  const site = useSite();
  const isInBrowser = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  useSheet(styles);

  return (
    <div className="library-page">
      <title>{`${words.library} - ${site.name}`}</title>
      <meta name="robots" content="noindex" />
      <Breadcrumb trail={[]} here={words.library} />
      <h1>{words.library}</h1>
      {isInBrowser && <Library channels={site.channels} />}
    </div>
  );
}

const neverChanges = () => () => {};
