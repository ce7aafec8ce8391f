import { Dialog } from "../lib/dialog.tsx";
import { usePreference } from "../lib/preference.ts";
import { keysPreference } from "./keys.ts";
import { useModerationWords } from "./words.ts";

/** Which key does what, and whether they are to do anything. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  const words = useModerationWords();
  const isOn = usePreference(keysPreference) === "on";

  return (
    <Dialog title={words.keys} onClose={onClose}>
      <div className="moderation ask">
        <dl>
          {words.keysOf.map(([key, means]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
        <label>
          <input
            type="checkbox"
            checked={isOn}
            onChange={() => keysPreference.write(isOn ? "off" : "on")}
          />
          {words.keysOn}
        </label>
        <p className="soft">{words.keysHint}</p>
      </div>
    </Dialog>
  );
}
