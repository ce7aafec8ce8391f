import { mutationOptions } from "@tanstack/react-query";
import { request } from "../lib/api.ts";
import { apiAddress } from "./api-address.ts";
import { LikeAnswer } from "./comment-list.ts";
import type { Reply } from "./comment.ts";
import { changeComment } from "./kept-comments.ts";

/** Likes a comment or takes that back, shown at once and taken back where the server refuses. Presses go one after the other. */
export const likeComment = ({ articleId, id, likes, liked }: Reply) => {
  const mutationKey = ["like", id];
  return mutationOptions({
    mutationKey,
    scope: { id: `like-${id}` },
    mutationFn: (like: boolean) =>
      request(apiAddress("comments", id, "like"), LikeAnswer, { method: like ? "PUT" : "DELETE" }),
    onMutate: (like, { client }) => {
      const change = Number(like) - Number(liked);
      changeComment(client, { articleId, id }, { liked: like, likes: likes + change });
      return { likes, liked };
    },
    // Of several presses the last one counts.
    onSuccess: (answer, _like, _before, { client }) => {
      if (client.isMutating({ mutationKey }) === 1)
        changeComment(client, { articleId, id }, answer);
    },
    onError: (_error, _like, before, { client }) => {
      if (client.isMutating({ mutationKey }) === 1 && before) {
        changeComment(client, { articleId, id }, before);
      }
    },
  });
};
