import { Dialog } from "../lib/dialog.tsx";
import { usePreference } from "../lib/preference.ts";
import { shortcutsPreference } from "./shortcuts.ts";
import { Switch } from "./switch.tsx";
import { useGuideStyles } from "./use-guide-styles.ts";
import { useGuideWords } from "./words.ts";

type ShortcutsSheetProps = {
  /** Whether an article is open, which has keys of its own. */
  inArticle?: boolean;
  onClose: () => void;
};

/** Which key does what here, and whether they do anything. */
export function ShortcutsSheet({ inArticle = false, onClose }: ShortcutsSheetProps) {
  useGuideStyles();
  const words = useGuideWords();
  const isOn = usePreference(shortcutsPreference) === "on";
  const here = inArticle ? words.keysOfArticle : words.keysOfLists;

  return (
    <Dialog title={words.keys} onClose={onClose}>
      <div className="guide-keys">
        <Switch
          name={words.keysOn}
          isOn={isOn}
          onChange={() => shortcutsPreference.write(isOn ? "off" : "on")}
        />
        <dl>
          {[...here, ...words.keysOfPages].map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p>{words.keysHint}</p>
      </div>
    </Dialog>
  );
}
