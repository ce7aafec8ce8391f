import { addressOf, type View } from "./view.ts";
import { useModerationWords } from "./words.ts";

/** On to the next page of a list, and back to its first. */
export function Paging({ view, next }: { view: View; next: string | undefined }) {
  const words = useModerationWords();
  if (!view.cursor && next === undefined) return null;

  return (
    <nav className="paging" aria-label={words.paging}>
      {view.cursor && <a href={addressOf({ show: view.show, q: view.q })}>{words.firstPage}</a>}
      {next !== undefined && (
        <a href={addressOf({ show: view.show, q: view.q, cursor: next })}>{words.nextPage}</a>
      )}
    </nav>
  );
}
