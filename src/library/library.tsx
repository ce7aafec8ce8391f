import { useDeferredValue, useState } from "react";
import { useYear } from "../lib/clock.ts";
import { formatShort } from "../lib/moment.ts";
import { useWords } from "../lib/words.ts";
import { historyOf, savedOf } from "./changes.ts";
import { DeviceRoom } from "./device-room.tsx";
import type { Entry } from "./entry.ts";
import { ExchangeButtons } from "./exchange-buttons.tsx";
import { HistorySection } from "./history-section.tsx";
import { type Downloadable, OfflineChannels } from "./offline-channels.tsx";
import { RemovalBar } from "./removal-bar.tsx";
import { SavedSection } from "./saved-section.tsx";
import { useLibrary } from "./use-library.ts";
import { useOffline } from "./use-offline.ts";
import { useRemoval } from "./use-removal.ts";
import { useTitleInScript } from "./use-title-in-script.ts";
import { useLibraryWords } from "./words.ts";

/** What was saved, read and downloaded on this device, to be found, taken along and thrown away. */
export function Library({ channels }: { channels: readonly Downloadable[] }) {
  const words = useLibraryWords();
  const inScript = useTitleInScript();
  const { loading } = useWords();
  const year = useYear();
  const library = useLibrary();
  const offline = useOffline();
  const { removal, undo, dismiss, ...removing } = useRemoval();
  const [sought, setSought] = useState("");
  const search = useDeferredValue(sought.trim().toLowerCase());
  if (!library) return <p role="status">{loading}</p>;

  const { entries, lasts } = library;
  const isFound = (entry: Entry) => {
    const said = `${entry.title} ${entry.source}`;
    return `${said} ${inScript(said, entry)}`.toLowerCase().includes(search);
  };
  const shared = {
    isFound: search ? isFound : undefined,
    offline,
    dayOf: (at = 0) => formatShort(new Date(at).toISOString(), year),
    ...removing,
  };

  return (
    <div className="library">
      <p className="note">{words.onlyHere}</p>
      {!lasts && <p role="alert">{words.notKept}</p>}
      <div className="lists">
        {entries.size > 0 && (
          <input
            type="search"
            aria-label={words.search}
            placeholder={words.search}
            value={sought}
            onChange={({ target }) => setSought(target.value)}
          />
        )}
        <SavedSection entries={savedOf(entries)} {...shared} />
        <HistorySection entries={historyOf(entries)} {...shared} />
      </div>
      <div className="device">
        <OfflineChannels channels={channels} dayOf={shared.dayOf} />
        <section aria-labelledby="device">
          <h2 id="device">{words.device}</h2>
          <DeviceRoom />
          <ExchangeButtons entries={entries} />
        </section>
      </div>
      {removal && (
        <RemovalBar
          key={removal.sentence}
          sentence={removal.sentence}
          onUndo={() => void undo(removal).then(focusHeadline)}
          onClose={() => {
            dismiss();
            focusHeadline();
          }}
        />
      )}
    </div>
  );
}

/** What had the focus is gone. */
function focusHeadline() {
  const headline = document.querySelector("h1");
  headline?.setAttribute("tabindex", "-1");
  headline?.focus({ preventScroll: true });
}
