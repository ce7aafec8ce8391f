import { usePreference } from "../lib/preference.ts";
import { useShareWords } from "./share-words.ts";
import { sourceLine } from "./source-preference.ts";

/** Whether longer copies say where they are from. */
export function SourceSwitch() {
  const words = useShareWords();
  const choice = usePreference(sourceLine);

  return (
    <label className="share-switch">
      <input
        type="checkbox"
        checked={choice === "on"}
        onChange={({ target }) => sourceLine.write(target.checked ? "on" : "off")}
      />
      {words.sourceSwitch}
    </label>
  );
}
