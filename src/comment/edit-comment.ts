import { mutationOptions } from "@tanstack/react-query";
import { ApiError, request } from "../lib/api.ts";
import { apiAddress, sending } from "./api-address.ts";
import { Permalink } from "./comment-list.ts";
import { Reply } from "./comment.ts";
import { changeComment } from "./kept-comments.ts";

/** Edits a comment. One that has changed elsewhere is read anew, so that the next press is about what it has become. */
export const editComment = ({ articleId, id, revisionId }: Reply) =>
  mutationOptions({
    mutationFn: (body: string) =>
      request(
        apiAddress("comments", id),
        Reply,
        sending("PATCH", { body }, { "if-match": `"${revisionId}"` }),
      ),
    onSuccess: (comment, _body, _result, { client }) => changeComment(client, comment, comment),
    onError: async (cause, _body, _result, { client }) => {
      if (!(cause instanceof ApiError) || cause.problem?.code !== "stale_revision") return;
      const now = await request(apiAddress("comments", id), Permalink).catch(() => undefined);
      if (now) changeComment(client, { articleId, id }, now.comment);
    },
  });
