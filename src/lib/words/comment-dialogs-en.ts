import type { Catalogues } from "./catalogues.ts";

/** The words of the dialogs about a comment in English. */
export const commentDialogsEn: Catalogues["comment-dialogs"] = {
  reportTitle: "Report the comment",
  reason: "Reason",
  noReason: "Please choose a reason first.",
  noNote: "There is nothing written yet.",
  noteTooLong: "This is too long; 500 characters at most.",
  reasons: {
    spam: "Advertising or flooding",
    abuse: "Insults or attacks on others",
    false: "Untrue",
    privacy: "Reveals someone’s private matters",
    illegal: "Unlawful",
    minors: "Harms minors",
    other: "Other",
  },
  noteOptional: "More about it (optional)",
  reported: "Your report has been sent; we will look into it soon.",
  appealTitle: "Appeal",
  appealOf: (reason) => `Why it was rejected: ${reason}`,
  appealNote: "Please say why it should be accepted",
  appealed: "Your appeal has been sent; somebody will review the comment again.",
  send: "Send",
  sending: "Sending…",
  failed: "It was not sent; what you wrote is still here.",
  mutedPeople: (count) => (count === 1 ? "1 person muted here" : `${count} people muted here`),
  mutedTitle: "People muted on this device",
  mutedNote: "Only on this device; they will not know.",
  nobody: "Nobody is muted.",
  unmute: "Unmute",
};
