import type { Catalogues } from "./catalogues.ts";

/** The words of what finds the way through an article, in English. */
export const guideEn: Catalogues["guide"] = {
  more: "More",
  find: "Find in article",
  findCount: (at, count, isAll) => `${at}/${count}${isAll ? "" : "+"}`,
  nothingFound: "Nothing found",
  previousMatch: "Previous match",
  nextMatch: "Next match",
  close: "Close",

  skim: "Points only",
  wholeText: "Whole text",
  points: "Points",

  immerse: "Article alone",
  leaveImmersion: "Back to the page",
  immersed: "Only the article is shown; Esc or Back leads out",

  keys: "Keyboard shortcuts",
  keysOn: "Use shortcuts",
  keysHint: "They rest while you type, while an input method composes and while a dialog is open.",
  keysOfArticle: [
    ["j", "Next paragraph"],
    ["k", "Previous paragraph"],
    ["n", "Next article"],
    ["p", "Previous article"],
    ["l", "Listen"],
    ["s", "Save"],
    ["/", "Find in article"],
    ["c", "Copy a link to the selection or the paragraph"],
    ["m", "Points only, and the whole text again"],
    ["f", "The article alone, and the page again"],
    ["+", "Larger text"],
    ["-", "Smaller text"],
  ],
  keysOfLists: [
    ["j", "Next story"],
    ["k", "Previous story"],
    ["l", "Listen to the channel (on its page)"],
  ],
  keysOfPages: [
    ["t", "To the top"],
    ["g h", "Front page"],
    ["g l", "What you saved and read"],
    ["d", "Another theme"],
    ["e", "Elders’ edition, and back"],
    ["?", "Keyboard shortcuts"],
  ],
  noNext: "There is no next article",
  noPrevious: "There is no previous article",

  awake: "Keep the screen on while reading",
  pace: (characters) => `You read about ${characters} characters a minute; only this device knows`,
  forgetPace: "Measure anew",

  resume: "Go on where you stopped",
  resumed: "Going on where you stopped",
  toTop: "To the top",

  selected: "Selected text",
  copyLink: "Copy link",
  copyParagraphLink: "Copy link to this paragraph",
  quoteCard: "Quote card",
  linkCopied: "Copied: the link opens this very place",
  copyFailed: "Copying failed; please copy the link from the address bar.",
};
