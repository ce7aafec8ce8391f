import type { MouseEvent } from "react";
import { Contents } from "../article/contents.tsx";
import { PlaceLine } from "../article/place-line.tsx";
import type { Section } from "../article/sections.ts";
import { awakePreference, canKeepAwake } from "../lib/awake.ts";
import { Dialog } from "../lib/dialog.tsx";
import { usePreference } from "../lib/preference.ts";
import { mode } from "../site/mode.ts";
import { ShortcutsSheet } from "./shortcuts-sheet.tsx";
import { ownPace } from "./pace.ts";
import { Switch } from "./switch.tsx";
import { useGuideStyles } from "./use-guide-styles.ts";
import { useGuideWords } from "./words.ts";

type SheetProps = {
  which: "more" | "keys";
  sections: readonly Section[];
  minutes: number;
  onClose: () => void;
  onFind: () => void;
  onImmerse: () => void;
  isImmersed: boolean;
  onKeys: () => void;
  /** Undefined where the article has no points to show alone. */
  onSkim: (() => void) | undefined;
  isSkimming: boolean;
};

/** So many sections make contents worth their room. */
const SECTIONS = 3;

/** 更多, and 键盘快捷键. */
export function Sheet({ which, ...props }: SheetProps) {
  useGuideStyles();
  return which === "keys" ? (
    <ShortcutsSheet inArticle onClose={props.onClose} />
  ) : (
    <MoreSheet {...props} />
  );
}

function MoreSheet(props: Omit<SheetProps, "which">) {
  const words = useGuideWords();
  const isAwake = usePreference(awakePreference) === "on";
  const isElder = usePreference(mode) === "elder";
  const pace = ownPace.use();

  return (
    <Dialog title={words.more} onClose={props.onClose}>
      <div className="guide-more">
        <p>
          <PlaceLine sections={props.sections} minutes={props.minutes} />
        </p>
        {/* Six tools of 60 px fill a bar: here is what it has no room for. */}
        {isElder && props.sections.length >= SECTIONS && <Contents sections={props.sections} />}
        <button type="button" onClick={closing(props.onFind)}>
          {words.find}
        </button>
        <button type="button" onClick={closing(props.onImmerse)}>
          {props.isImmersed ? words.leaveImmersion : words.immerse}
        </button>
        {props.onSkim && (
          <button type="button" onClick={closing(props.onSkim)}>
            {props.isSkimming ? words.wholeText : words.skim}
          </button>
        )}
        <button type="button" onClick={closing(props.onKeys)}>
          {words.keys}
        </button>
        {canKeepAwake() && (
          <Switch
            name={words.awake}
            isOn={isAwake}
            onChange={() => awakePreference.write(isAwake ? "off" : "on")}
          />
        )}
        {pace !== undefined && (
          <p>
            {words.pace(pace)}
            <button type="button" onClick={() => ownPace.write(undefined)}>
              {words.forgetPace}
            </button>
          </p>
        )}
      </div>
    </Dialog>
  );
}

/** Closes the sheet, which gives the focus back, and then does what was chosen. */
const closing = (act: () => void) => (event: MouseEvent<HTMLElement>) => {
  event.currentTarget.closest("dialog")?.close();
  act();
};
