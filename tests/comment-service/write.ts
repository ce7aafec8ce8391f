import type { CommentService } from "../../src/comment-service/open-service.ts";

/** Posts the numbers from `from` up to `to` as comments, in order. */
export async function fill(
  { routes }: CommentService,
  from: number,
  to: number,
  article = "flood",
): Promise<void> {
  for (let n = from; n < to; n += 1) {
    // oxlint-disable-next-line no-await-in-loop -- they are to be in order
    await routes.request(`/articles/${article}/comments`, {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
      body: JSON.stringify({ body: `${n}`, agreed: true }),
    });
  }
}
