import type { KeyboardEvent } from "react";

/** Ctrl+Enter, or ⌘+Enter, sends the form of a field, but while an input method composes. */
export function sendByKey(event: KeyboardEvent<HTMLTextAreaElement>) {
  const { key, ctrlKey, metaKey, nativeEvent, currentTarget } = event;
  if (key !== "Enter" || !(ctrlKey || metaKey) || nativeEvent.isComposing) return;
  currentTarget.form?.requestSubmit();
}
