import { type ChangeEvent, useState } from "react";
import type { Entries } from "./entry.ts";
import { exported, importFrom } from "./exchange.ts";
import { useLibraryWords } from "./words.ts";

/** The way out of this device and into another: a file that the reader keeps. */
export function ExchangeButtons({ entries }: { entries: Entries }) {
  const words = useLibraryWords();
  const [said, setSaid] = useState("");

  const take = async ({ currentTarget: field }: ChangeEvent<HTMLInputElement>) => {
    const [file] = field.files ?? [];
    if (!file) return;
    try {
      const result = await importFrom(file);
      const skipped = result && result.skipped > 0 ? words.skipped(result.skipped) : "";
      setSaid(result ? words.imported(result.added) + skipped : words.notOurs);
    } catch {
      setSaid(words.failed);
    }
    // The same file may be chosen again.
    field.value = "";
  };

  return (
    <>
      <p className="buttons">
        <button type="button" onClick={() => download(exported(entries), words.fileName(today()))}>
          {words.exportAll}
        </button>
        <label className="file">
          <input
            type="file"
            accept="application/json,.json"
            className="visually-hidden"
            onChange={(event) => void take(event)}
          />
          <span>{words.importAll}</span>
        </label>
      </p>
      <p>{words.exchange}</p>
      <p role="status">{said}</p>
    </>
  );
}

const today = () => new Date().toISOString().slice(0, 10);

function download(text: string, name: string) {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Safari takes the file only after the press has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
