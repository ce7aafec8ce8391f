import { createRoot } from "react-dom/client";
import { LanguageContext } from "../lib/words.ts";
import { topOfText } from "./bring-to.ts";
import { ShortcutsSheet } from "./shortcuts-sheet.tsx";
import { answerKey, listenToTabs } from "./shortcuts.ts";
import { toTop } from "./to-top.ts";

/**
 * The keys of pages that list articles or are none: an article has its own (guide-parts.tsx), and so have the moderators,
 * whose work no stray letter is to lead away from. `first` is the key that has called for them.
 */
export function listenForKeys(first: KeyboardEvent) {
  addEventListener("keydown", answer);
  listenToTabs();
  answer(first);
}

function answer(event: KeyboardEvent) {
  const isElsewhere =
    document.querySelector("[data-body]") !== null || location.pathname === "/moderation";
  if (isElsewhere) return;
  answerKey(event, {
    "?": openSheet,
    j: () => stepStory(1),
    k: () => stepStory(-1),
    t: toTop,
  });
}

/** In a root of its own, as this is no part of any page. */
function openSheet() {
  const place = document.createElement("div");
  document.body.append(place);
  const root = createRoot(place);
  const close = () => {
    root.unmount();
    place.remove();
  };
  root.render(
    <LanguageContext value={document.documentElement.lang}>
      <ShortcutsSheet onClose={close} />
    </LanguageContext>,
  );
}

/** Goes on to the next story of the page (1), or back to the one before (-1); from where the focus is, else from the top of the screen. */
function stepStory(by: 1 | -1) {
  const links = Array.from(
    document.querySelectorAll<HTMLElement>('main :is(h2, h3, li) a[href^="/a/"]'),
  ).filter((link) => link.getClientRects().length > 0);
  const at = links.findIndex((link) => link === document.activeElement);
  const below = links.findIndex((link) => link.getBoundingClientRect().top >= topOfText());
  const from = by === 1 ? below : (below < 0 ? links.length : below) - 1;
  links[at < 0 ? from : at + by]?.focus();
}
