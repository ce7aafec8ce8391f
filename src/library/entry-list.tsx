import { useState } from "react";
import type { Entry } from "./entry.ts";
import { wordFor } from "./mark-links.ts";
import { useTitleInScript } from "./use-title-in-script.ts";
import { useLibraryWords } from "./words.ts";

/** So many are listed before the reader asks for all. */
const FIRST = 50;

type EntryListProps = {
  entries: readonly Entry[];
  /** What is said of when an entry came here. */
  when: (entry: Entry) => string;
  isReadable: (id: string) => boolean;
  onRemove: (entry: Entry) => void;
};

/** Articles with what this device knows of them: when, how far they were read, whether they need a line. */
export function EntryList({ entries, when, isReadable, onRemove }: EntryListProps) {
  const words = useLibraryWords();
  const inScript = useTitleInScript();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? entries : entries.slice(0, FIRST);

  return (
    <>
      <ul>
        {shown.map((entry) => (
          <li key={entry.id}>
            <h3>
              <a href={`/a/${entry.id}`} lang={entry.lang}>
                {inScript(entry.title, entry)}
              </a>
            </h3>
            <p>
              <span>{inScript(entry.source, entry)}</span>
              <span>{when(entry)}</span>
              {entry.readAt !== undefined && <span>{wordFor(entry)}</span>}
              {isReadable(entry.id) && <span className="offline">{words.offline}</span>}
            </p>
            <button type="button" onClick={() => onRemove(entry)}>
              {words.remove}
              <span className="visually-hidden">
                {words.removeOf(inScript(entry.title, entry))}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length < entries.length && (
        <p className="buttons">
          <button type="button" onClick={() => setAll(true)}>
            {words.restOf(entries.length - shown.length)}
          </button>
        </p>
      )}
    </>
  );
}
