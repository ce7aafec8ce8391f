/** Gives a comment the focus, without moving the page. */
export const focusComment = (id: string) => takeFocus(document.getElementById(`comment-${id}`));

/** For when what had the focus is gone: the list itself. */
export const focusList = () => takeFocus(document.getElementById("comment-list"));

/** As a `ref`: an element that has the focus from the moment it is drawn. */
export const takeFocus = (element: HTMLElement | null) => element?.focus({ preventScroll: true });

export const hasFocus = (id: string) =>
  document.getElementById(`comment-${id}`)?.contains(document.activeElement) === true;

let awaited: string | undefined;

/** This comment is to have the focus as soon as it is drawn. */
export const awaitComment = (id: string) => {
  awaited = id;
};

/** Whether this comment is the one that was waited for, which it is once. */
export function hasArrived(id: string): boolean {
  if (awaited !== id) return false;
  awaited = undefined;
  return true;
}
