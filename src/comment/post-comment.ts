import { mutationOptions } from "@tanstack/react-query";
import { request } from "../lib/api.ts";
import { apiAddress, sending } from "./api-address.ts";
import { Comment } from "./comment.ts";
import { forgetDraft } from "./draft.ts";
import { addComment } from "./kept-comments.ts";

/** A comment to post; `key` stays the same over every attempt to post it, so that it is posted once. */
export type Draft = { body: string; nick: string; key: string; agreed: boolean };

/** Posts a comment, or with `parentId` an answer, and shows it; what was typed is kept until then. */
export const postComment = (articleId: string, parentId: string | undefined) =>
  mutationOptions({
    mutationFn: ({ body, nick, key, agreed }: Draft) =>
      request(
        apiAddress("articles", articleId, "comments"),
        Comment,
        sending(
          "POST",
          { body, parentId, nick: nick.trim() || undefined, agreed: agreed || undefined },
          { "idempotency-key": key },
        ),
      ),
    onSuccess: (comment, { key }, _result, { client }) => {
      // The form may be gone by now, with all that it would do itself.
      forgetDraft(articleId, parentId, key);
      addComment(client, comment);
    },
  });
