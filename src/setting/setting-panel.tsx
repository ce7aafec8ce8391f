import { type RefObject, useEffect, useId, useRef } from "react";
import { usePreference } from "../lib/preference.ts";
import { useSheet } from "../lib/use-sheet.ts";
import { useWords } from "../lib/words.ts";
import { THEMES } from "../site/theme.ts";
import { Choice } from "./choice.tsx";
import { FaceChoice } from "./face-choice.tsx";
import { KeepSettings } from "./keep-settings.tsx";
import { MeasureStepper } from "./measure-stepper.tsx";
import styles from "./setting-panel.css?inline";
import { LINES, PARAGRAPHS, settings, WEIGHTS } from "./settings.ts";
import { Stepper } from "./stepper.tsx";
import { TEXT_SIZES } from "./text-size.ts";
import { Toggle } from "./toggle.tsx";
import { useCloseRequest } from "./use-close-request.ts";
import { useSettingWords } from "./words.ts";

type SettingPanelProps = { body: RefObject<HTMLElement | null>; onClose: () => void };

/** Sets the text, which stays in view and changes at once. Esc closes it, wherever the focus is, and so does Back on Android. */
export function SettingPanel({ body, onClose }: SettingPanelProps) {
  const words = useSettingWords();
  const { close, settingTitle, textSize, theme, themes } = useWords();
  const isElder = usePreference(settings.mode) === "elder";
  const heading = useId();
  const panel = useRef<HTMLDialogElement>(null);
  useSheet(styles);

  useCloseRequest(onClose);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);

  return (
    <dialog ref={panel} open className="setting" aria-labelledby={heading} tabIndex={-1}>
      <header>
        <h2 id={heading}>{settingTitle}</h2>
        <button type="button" onClick={onClose}>
          {close}
        </button>
      </header>
      <div className="settings">
        <Stepper
          name={textSize}
          preference={settings["text-size"]}
          options={TEXT_SIZES}
          valueOf={words.sizeValue}
          less={words.less.size}
          more={words.more.size}
        />
        <Choice
          name={theme}
          sample="theme"
          preference={settings.theme}
          options={THEMES}
          words={themes}
        />
        <FaceChoice />
        <Stepper
          name={words.lines}
          preference={settings.lines}
          options={isElder ? LINES.slice(2) : LINES}
          valueOf={words.linesValue}
          less={words.less.lines}
          more={words.more.lines}
        />
        <MeasureStepper body={body} />
        <Choice
          name={words.weight}
          sample="weight"
          preference={settings.weight}
          options={WEIGHTS}
          words={words.weights}
        />
        <Choice
          name={words.paragraph}
          sample="paragraph"
          preference={settings.paragraph}
          options={PARAGRAPHS}
          words={words.paragraphs}
        />
        <div className="toggles">
          <Toggle name={words.justify} preference={settings.align} on="justify" off="start" />
          <Toggle name={words.squeeze} preference={settings.marks} on="trim" off="full" />
          <Toggle name={words.elder} preference={settings.mode} on="elder" off="standard" />
          <Toggle name={words.largeCursor} preference={settings.cursor} on="large" off="normal" />
          <Toggle name={words.ruler} preference={settings.ruler} on="on" off="off" />
        </div>
        <Toggle name={words.saveData} preference={settings.pictures} on="asked" off="shown" />
        <KeepSettings />
      </div>
    </dialog>
  );
}
