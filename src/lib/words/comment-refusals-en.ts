import type { Catalogues } from "./catalogues.ts";

/** Why the comment service refuses, in English. */
export const commentRefusalsEn: Catalogues["comment-refusals"] = {
  tooFast: (seconds) => `You are too fast; please try again in ${seconds} seconds.`,
  fields: {
    "body.forbidden_word": "There is a word in it that cannot be posted here; please change it.",
    "nick.blank": "The name has no visible character.",
    "nick.too_long": "A name has 20 characters at most.",
    "nick.forbidden_word": "This name cannot be used; please choose another.",
    "note.blank": "There is nothing written yet.",
    "note.too_long": "This is too long; 500 characters at most.",
    "reason.unknown": "Please choose a reason first.",
  },
  problems: {
    bad_request: "The request was wrong; please reload the page and try again.",
    bad_cursor: "The comments have changed; please reload the page.",
    unauthenticated: "Please sign in first.",
    not_verified: "Your account has not been verified yet; you can post once it is.",
    banned: "You are banned and cannot post.",
    csrf: "The request did not come from this site; please try again on one of its pages.",
    forbidden: "You cannot do this with this comment.",
    not_found: "The comment service cannot do this.",
    article_not_found: "The article is gone or takes no more comments.",
    comment_not_found: "The comment is gone.",
    parent_not_found: "The comment that you answer is gone.",
    person_not_found: "This reader was not found.",
    thread_closed: "Comments on this article are closed.",
    parent_not_open: "The comment that you answer is still under review.",
    idempotency_conflict:
      "This comment was sent before in other words; please change a character and post again.",
    edit_window_closed: "The time for changes is over.",
    stale_revision:
      "The comment has just changed; if you press again, what you have written now counts.",
    already_reported: "You have reported this comment already; we will look into it soon.",
    already_appealed: "You have appealed for this comment already; please wait for the review.",
    not_rejected: "The comment was not rejected; there is no need to appeal.",
    too_large: "This is too large; please shorten it.",
    unsupported_media_type: "The format was wrong; please reload the page and try again.",
    invalid: "Something is filled in wrongly; please check and try again.",
    rate_limited: "You are too fast; please try again in a moment.",
    internal: "The comment service has a problem; please try again later.",
    read_only: "The comment service is under maintenance; please try again later.",
  },
};
