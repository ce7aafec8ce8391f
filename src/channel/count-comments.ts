import { request } from "../lib/api.ts";

/** As many as the API counts at once. */
const MOST = 100;

/** How many comments articles have, by their ids. The page is there before: the line is for its pictures first. */
export async function countComments(ids: readonly string[]): Promise<Record<string, number>> {
  const { Counted } = await import("./counted.ts");
  const rest = [...new Set(ids)];
  const batches = Array.from({ length: Math.ceil(rest.length / MOST) }, () => rest.splice(0, MOST));
  const answers = await Promise.all(
    batches.map((batch) =>
      request(`/api/v1/comment-counts?articleIds=${batch.join(",")}`, Counted, { priority: "low" }),
    ),
  );
  return Object.assign({}, ...answers.map(({ counts }) => counts));
}
