import { createPreference } from "../lib/preference.ts";

/** Whether single keys do anything; whoever speaks to their computer wants them off (WCAG 2.1.4). */
export const keysPreference = createPreference("moderation-keys", ["on", "off"], "on");

/** Keys by their place on the keyboard, for what a Chinese input method makes of them: `ａ`, `、`, `Process`. */
const BY_PLACE: Record<string, string> = {
  KeyA: "a",
  KeyJ: "j",
  KeyK: "k",
  KeyR: "r",
  Slash: "/",
};

/**
 * The key that was pressed as one of `a j k r / ?`, where it stands for itself: not with Ctrl and its like, not in a
 * text field, a choice or a dialog, not while an input method composes. By what is printed on it, as layouts differ;
 * by its place only where an input method has hidden that.
 */
export function keyOf(event: KeyboardEvent): string | undefined {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing, defaultPrevented } = event;
  if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return undefined;
  if (isTaken(event.target)) return undefined;
  if (/^[a-z/?]$/i.test(key)) return key.toLowerCase();
  if (/^[!-~]$|^[A-Z][a-z]+(?<!Process|Unidentified)$/.test(key)) return undefined;
  const placed = BY_PLACE[code];
  return placed === "/" && shiftKey ? "?" : placed;
}

function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector("dialog[open]")) return true;
  return target instanceof Element && target.closest("input, textarea, select, dialog") !== null;
}
