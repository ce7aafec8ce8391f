/**
 * The key that was pressed as one of `a`–`z`, `/ ? + -`, where it stands for itself: not with Ctrl and its like, not in a
 * field, not under an open dialog, not while an input method composes. By what is printed on it, as layouts differ; by its place
 * (`event.code`) where an input method or a script other than Latin has hidden that: `ｎ`, `、`, `Process`, `т`.
 */
export function keyOf(event: KeyboardEvent): string | undefined {
  const { key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
  if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return undefined;
  if (isTaken(event.target)) return undefined;
  if (/^[a-z/?+-]$/i.test(key)) return key.toLowerCase();
  if (key === "=") return "+";
  if (/^[!-~]$|^[A-Z][a-z]+(?<!Process|Unidentified)$/.test(key)) return undefined;
  return keyAt(event);
}

const MARKS: Record<string, string> = { Slash: "/", Equal: "+", Minus: "-" };

/** What the keyboard of most readers has printed at this place. */
function keyAt({ code, shiftKey }: KeyboardEvent): string | undefined {
  if (code === "Slash" && shiftKey) return "?";
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? MARKS[code];
}

function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector("dialog[open]")) return true;
  if (!(target instanceof Element)) return false;
  const takers = "input, textarea, select, video, audio, [contenteditable]";
  return target.closest(takers) !== null;
}
