import type { Catalogues } from "./catalogues.ts";

/** The words around a comment that an address names, in English. */
export const commentLinkedEn: Catalogues["comment-linked"] = {
  linkedComment: "The comment you opened",
  linkedMissing: "The comment you came for is no longer here.",
  earlierReplies: "Earlier replies",
  allComments: "See all comments",
};
