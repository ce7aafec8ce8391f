import * as v from "valibot";
import { expect } from "vitest";
import { PROBLEM_STATUS } from "../../src/comment/problem-code.ts";
import type { CommentService } from "../../src/comment-service/open-service.ts";
import type { Endpoint } from "../../src/comment-service/endpoint.ts";
import { PASSWORD } from "../server/portal.ts";

const Refused = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  code: v.picklist(Object.keys(PROBLEM_STATUS)),
  fields: v.optional(v.record(v.string(), v.string())),
});

type Heard = {
  status: number;
  headers: Headers;
  /** The answer, or the problem. */
  said: Awaited<ReturnType<Response["json"]>>;
};

type Sent = { body?: unknown; headers?: Record<string, string> };

/**
 * Somebody with a cookie jar. Every answer that they get must be one that the API's own description knows.
 * @param origin where the service is
 */
export function visitor(
  origin: string,
  { endpoints }: Pick<CommentService, "endpoints">,
  always: Record<string, string> = {},
) {
  const jar = new Map<string, string>();
  const at = { origin };

  const call = async (method: string, path: string, { body, headers }: Sent = {}) => {
    const answer = await fetch(`${at.origin}/api/v1${path}`, {
      method,
      headers: {
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; "),
        ...(body !== undefined && { "content-type": "application/json" }),
        ...always,
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    const said = await answer.json();
    check(endpointOf(endpoints, method, path), answer, said);
    const heard: Heard = { status: answer.status, headers: answer.headers, said };
    return heard;
  };

  return {
    jar,
    call,
    /** Goes on with the same cookies at another server. */
    moveTo: (other: { origin: string }) => Object.assign(at, { origin: other.origin }),
    post: (
      article: string,
      body: string,
      more: object = {},
      headers: Record<string, string> = {},
    ) =>
      call("POST", `/articles/${article}/comments`, {
        body: { body, agreed: true, ...more },
        headers: { "idempotency-key": crypto.randomUUID(), ...headers },
      }),
    list: async (article: string, query = "") =>
      (await call("GET", `/articles/${article}/comments?${query}`)).said,
    edit: (id: string, body: string, revision: string) =>
      call("PATCH", `/comments/${id}`, {
        body: { body },
        headers: { "if-match": `"${revision}"` },
      }),
    like: (id: string) => call("PUT", `/comments/${id}/like`),
    report: (id: string, reason = "spam") =>
      call("POST", `/comments/${id}/reports`, { body: { reason } }),
    appeal: (id: string) => call("POST", `/comments/${id}/appeals`, { body: { note: "请再看看" } }),
    signIn: (name = "值班编辑") =>
      call("POST", "/moderation/session", { body: { password: PASSWORD, name } }),
    decide: (id: string, decision: string, revisionId: string) =>
      call("POST", `/moderation/comments/${id}/decisions`, {
        body: { decision, revisionId, ...(decision === "reject" && { reason: "与文章无关" }) },
      }),
  };
}

export type Visitor = ReturnType<typeof visitor>;

function endpointOf(endpoints: readonly Endpoint[], method: string, path: string): Endpoint {
  const [address = ""] = path.split("?");
  const found = endpoints.find(
    (endpoint) =>
      endpoint.method === method.toLowerCase() &&
      new RegExp(`^${endpoint.path.replace("{id}", "[^/]+")}$`).test(address),
  );
  if (!found) throw new Error(`the API does not describe ${method} ${path}`);
  return found;
}

function check({ answers, problems }: Endpoint, answer: Response, said: unknown) {
  const schema = answers[answer.status];
  if (schema) {
    expect(v.safeParse(schema, said).issues).toBeUndefined();
    return;
  }
  const { code, status } = v.parse(Refused, said);
  expect([status, answer.headers.get("content-type")]).toEqual([
    answer.status,
    "application/problem+json",
  ]);
  expect(problems).toContain(code);
}
