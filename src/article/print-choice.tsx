import { useState } from "react";
import { usePreference } from "../lib/preference.ts";
import { printColumns, printFace } from "./print-preferences.ts";
import { printWhole } from "./print-whole.ts";
import { useShareWords } from "./share-words.ts";

/** How the article is to be set on paper, and printing it. */
export function PrintChoice() {
  const words = useShareWords();
  const columns = usePreference(printColumns);
  const face = usePreference(printFace);
  const [busy, setBusy] = useState(false);

  const print = async () => {
    printColumns.write(columns);
    printFace.write(face);
    setBusy(true);
    await printWhole();
    setBusy(false);
  };

  return (
    <div className="share-ways">
      <fieldset className="share-choice">
        <legend>{words.printColumns}</legend>
        {(["one", "two"] as const).map((option) => (
          <label key={option}>
            <input
              type="radio"
              name="print-columns"
              checked={columns === option}
              onChange={() => printColumns.write(option)}
            />
            {words.columns[option]}
          </label>
        ))}
      </fieldset>
      <fieldset className="share-choice">
        <legend>{words.printFace}</legend>
        {(["song", "fangsong"] as const).map((option) => (
          <label key={option}>
            <input
              type="radio"
              name="print-face"
              checked={face === option}
              onChange={() => printFace.write(option)}
            />
            {words.faces[option]}
          </label>
        ))}
      </fieldset>
      <div className="share-row">
        <button type="button" disabled={busy} onClick={() => void print()}>
          {busy ? words.preparing : words.printNow}
        </button>
      </div>
    </div>
  );
}
