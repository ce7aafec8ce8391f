import { LikeAnswer } from "../comment/comment-list.ts";
import { Accepted, Appeal, Report } from "../comment/new-comment.ts";
import { type Endpoint, endpoint, NONE } from "./endpoint.ts";
import { appeal } from "./own-actions.ts";
import { report, setLike } from "./readers-actions.ts";
import type { Service } from "./service-context.ts";

/** What readers do with a comment that is there: like, report, appeal. */
export function reactingEndpoints({ core, identify, limit, network }: Service): Endpoint[] {
  const setLiked = (method: "put" | "delete") =>
    endpoint({
      method,
      path: "/comments/{id}/like",
      summary: method === "put" ? "Like a comment" : "Take a like back",
      query: NONE,
      body: NONE,
      answers: { 200: LikeAnswer },
      problems: ["unauthenticated", "not_verified", "banned", "comment_not_found"],
      handle: async ({ c, id }) => {
        const { person, remember } = await identify.writer(c);
        await limit("like", { person: person.id, network: network(c) });
        const answer = await setLike(core, id, method === "put", person);
        remember();
        return c.json(answer);
      },
    });

  return [
    setLiked("put"),
    setLiked("delete"),
    endpoint({
      method: "post",
      path: "/comments/{id}/reports",
      summary: "Report a comment to the moderators",
      query: NONE,
      body: Report,
      answers: { 202: Accepted },
      problems: ["forbidden", "comment_not_found", "already_reported"],
      handle: async ({ c, id, body }) => {
        const { person, remember } = await identify.reporter(c);
        await limit("report", { person: person.id, network: network(c) });
        await report(core, id, body, person);
        remember();
        return c.json({ accepted: true }, 202);
      },
    }),
    endpoint({
      method: "post",
      path: "/comments/{id}/appeals",
      summary: "Ask for a second look at one's own comment that was rejected",
      query: NONE,
      body: Appeal,
      answers: { 202: Accepted },
      problems: [
        "unauthenticated",
        "not_verified",
        "forbidden",
        "comment_not_found",
        "not_rejected",
        "already_appealed",
      ],
      handle: async ({ c, id, body }) => {
        const { person } = await identify.writer(c);
        await limit("report", { person: person.id, network: network(c) });
        await appeal(core, id, body, person);
        return c.json({ accepted: true }, 202);
      },
    }),
  ];
}
