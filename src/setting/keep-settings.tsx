import { type ChangeEvent, useState } from "react";
import { useToast } from "../lib/toast.tsx";
import { useWords } from "../lib/words.ts";
import { chosenValues, putValues, type Values } from "./settings-values.ts";
import { settings } from "./settings.ts";
import { useSettingWords } from "./words.ts";

/** Back to the paper's own in the edition at hand, which can be undone; and the settings as a file, out and in. */
export function KeepSettings() {
  const words = useSettingWords();
  const { settingFailed } = useWords();
  const say = useToast();
  const [before, setBefore] = useState<Values>();

  const change = (values: Values) => {
    setBefore(chosenValues());
    putValues(values);
  };
  const undo = () => {
    if (before) putValues(before);
    setBefore(undefined);
  };
  const save = async () => {
    const { saveSettings } = await import("./settings-file.ts");
    saveSettings(chosenValues(), words.fileName);
  };
  const load = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    const { loadSettings } = await import("./settings-file.ts");
    const values = await loadSettings(file);
    if (values) change(values);
    say(values ? words.loaded : words.notSettings);
    // The same file can be chosen again.
    target.value = "";
  };
  const sayFailed = () => say(settingFailed);

  return (
    <footer>
      {before ? (
        <button type="button" onClick={undo}>
          {words.undo}
        </button>
      ) : (
        <button type="button" onClick={() => change({ mode: settings.mode.chosen() })}>
          {words.reset}
        </button>
      )}
      <button type="button" onClick={() => void save().catch(sayFailed)}>
        {words.save}
      </button>
      <label>
        <input
          type="file"
          accept="application/json,.json"
          onChange={(event) => void load(event).catch(sayFailed)}
        />
        {words.load}
      </label>
    </footer>
  );
}
