import { keyOf } from "../lib/key-of.ts";
import { createPreference } from "../lib/preference.ts";
import { mode } from "../site/mode.ts";
import { THEMES, theme } from "../site/theme.ts";
import { placeOf } from "./go-to.ts";

/** Whether single keys do anything; whoever speaks to their computer wants them off (WCAG 2.1.4). */
export const shortcutsPreference = createPreference("shortcuts", ["on", "off"], "on");

/** Hears of it when another tab switches them on or off. */
export const listenToTabs = (): (() => void) => shortcutsPreference.subscribe(() => {});

/** Keys that go on as long as they are held. */
const HELD = "jk+-";

/** What each key does. */
export type Actions = Record<string, () => void>;

/** Of every page. */
const EVERYWHERE: Actions = {
  d: () => theme.write(THEMES[THEMES.indexOf(theme.read()) + 1] ?? theme.initial),
  e: () => mode.write(mode.read() === "elder" ? "standard" : "elder"),
};

/**
 * Does what a key stands for: after `g` it leads to a page, else it does its action. Any other key presses the control that
 * bears it (`data-key="l"`, on the control or around it), so that a part of the page gets a key by naming it.
 */
export function answerKey(event: KeyboardEvent, ofPage: Actions) {
  if (shortcutsPreference.read() === "off") return;
  const key = keyOf(event) ?? "";
  if (event.repeat && !HELD.includes(key)) return;
  const actions = { ...EVERYWHERE, ...ofPage };
  const act =
    placeOf(key) ?? (Object.hasOwn(actions, key) ? actions[key] : undefined) ?? pressing(key);
  if (!act) return;
  event.preventDefault();
  act();
}

function pressing(key: string): (() => void) | undefined {
  if (key === "") return undefined;
  const bearer = document.querySelector<HTMLElement>(`[data-key="${key}"]`);
  const control = bearer?.matches("a, button") ? bearer : bearer?.querySelector("a, button");
  return control instanceof HTMLElement ? () => control.click() : undefined;
}
