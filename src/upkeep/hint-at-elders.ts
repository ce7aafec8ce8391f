/** Set once the hint has been answered or passed over. */
const KEY = "kanbao:elder-hint";

/** What asks for an answer or has the screen for itself; the hint then waits for another page. */
const OTHERS = 'dialog[open], [role="status"] button, [data-immersed]';

/**
 * Tells a reader on a first visit of the edition for elders. Not whoever has chosen an edition, be it by an address, and not
 * where nothing can be remembered, as it would come again on every page.
 */
export async function hintAtElders() {
  try {
    if (localStorage.getItem(KEY) !== null || localStorage.getItem("kanbao:mode") !== null) return;
    // Moderators are at work.
    if (location.pathname === "/moderation" || document.querySelector(OTHERS)) return;
    const { showElderHint } = await import("./elder-hint.ts");
    showElderHint(() => localStorage.setItem(KEY, "seen"));
  } catch {
    // Another visit will do.
  }
}
