import { act, fireEvent } from "@testing-library/react";

/** A key as a keyboard sends it: what is printed on it, and where it is; once all that listens does so. */
export async function press(key: string, code: string, more: KeyboardEventInit = {}) {
  await act(async () => {});
  fireEvent.keyDown(document.activeElement ?? document.body, { key, code, ...more });
}
