import { usePreference } from "../lib/preference.ts";
import { EntryList } from "./entry-list.tsx";
import { history } from "./history.ts";
import type { SectionProps } from "./section.ts";
import { useTitleInScript } from "./use-title-in-script.ts";
import { useLibraryWords } from "./words.ts";

/** 阅读历史: what was read, the last first, and whether more is to be remembered. */
export function HistorySection({
  entries,
  isFound,
  offline,
  dayOf,
  removeRead,
  clearRead,
}: SectionProps) {
  const words = useLibraryWords();
  const inScript = useTitleInScript();
  const isOn = usePreference(history) === "on";
  const shown = isFound ? entries.filter(isFound) : entries;

  return (
    <section aria-labelledby="history">
      <header>
        <h2 id="history">
          {words.historyTitle} {entries.length > 0 && <small>{entries.length}</small>}
        </h2>
        {entries.length > 0 && (
          <button
            type="button"
            onClick={() => void clearRead(entries, words.clearedHistory(entries.length))}
          >
            {words.clearHistory}
          </button>
        )}
      </header>
      <p>
        <label>
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ target }) => history.write(target.checked ? "on" : "off")}
          />{" "}
          {words.record}
        </label>
      </p>
      {!isOn && entries.length > 0 && <p>{words.historyOff}</p>}
      {shown.length === 0 && <p>{isFound ? words.nothingFound : words.noHistory}</p>}
      <EntryList
        entries={shown}
        when={({ readAt }) => words.readOn(dayOf(readAt))}
        isReadable={offline.isReadable}
        onRemove={(entry) => void removeRead([entry], words.removed(inScript(entry.title, entry)))}
      />
    </section>
  );
}
