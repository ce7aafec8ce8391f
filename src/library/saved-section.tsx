import { EntryList } from "./entry-list.tsx";
import type { SectionProps } from "./section.ts";
import { useTitleInScript } from "./use-title-in-script.ts";
import { useLibraryWords } from "./words.ts";

/** 收藏: what was saved, the last first. */
export function SavedSection({ entries, isFound, offline, dayOf, removeSaved }: SectionProps) {
  const words = useLibraryWords();
  const inScript = useTitleInScript();
  const shown = isFound ? entries.filter(isFound) : entries;
  const others = entries.filter(({ id }) => !offline.isPinned(id)).map(({ id }) => id);

  return (
    <section aria-labelledby="saved">
      <header>
        <h2 id="saved">
          {words.savedTitle} {entries.length > 0 && <small>{entries.length}</small>}
        </h2>
        {entries.length > 0 && (
          <button
            type="button"
            onClick={() => void removeSaved(entries, words.clearedSaved(entries.length))}
          >
            {words.clearSaved}
          </button>
        )}
      </header>
      {shown.length === 0 && <p>{isFound ? words.nothingFound : words.noneSaved}</p>}
      <EntryList
        entries={shown}
        when={({ savedAt }) => words.savedOn(dayOf(savedAt))}
        isReadable={offline.isReadable}
        onRemove={(entry) => void removeSaved([entry], words.removed(inScript(entry.title, entry)))}
      />
      {offline.canKeep && others.length > 0 && (
        <p className="buttons">
          <button type="button" disabled={offline.isBusy} onClick={() => void offline.keep(others)}>
            {offline.isBusy ? words.keepingOffline : words.keepAllOffline(others.length)}
          </button>
        </p>
      )}
      <p role="status">{offline.failed > 0 && words.keepFailed(offline.failed)}</p>
    </section>
  );
}
