import type { Context } from "hono";
import * as v from "valibot";
import type { ProblemCode } from "../comment/problem-code.ts";
import { Refusal } from "./refusal.ts";

/** Where an endpoint takes no query, or no body. */
export const NONE = v.undefined();

type Shape<Q extends v.GenericSchema, B extends v.GenericSchema> = {
  method: "get" | "post" | "put" | "patch" | "delete";
  /** Below /api/v1, as OpenAPI writes it. */
  path: string;
  summary: string;
  /** The headers that it needs. */
  headers?: readonly string[];
  query: Q;
  body: B;
  answers: Readonly<Record<number, v.GenericSchema>>;
  /** Its own refusals; those that every request, and every write, can meet are added. */
  problems: readonly ProblemCode[];
};

type Asked<Q, B> = {
  c: Context;
  /** What stands for `{id}` in the path; empty where nothing does. */
  id: string;
  query: Q;
  body: B;
};

/** One address and method of the API: routed, documented and tested from this alone. */
export type Endpoint = Shape<v.GenericSchema, v.GenericSchema> & {
  handle: (c: Context) => Promise<Response>;
};

const ALWAYS: readonly ProblemCode[] = ["internal", "read_only"];
const OF_WRITES: readonly ProblemCode[] = ["csrf", "too_large", "rate_limited", ...ALWAYS];
const OF_BODIES: readonly ProblemCode[] = ["bad_request", "unsupported_media_type", "invalid"];

/** Gives an endpoint what it is asked, checked by its schemas. */
export function endpoint<Q extends v.GenericSchema, B extends v.GenericSchema>({
  handle,
  ...shape
}: Shape<Q, B> & {
  handle: (asked: Asked<v.InferOutput<Q>, v.InferOutput<B>>) => Promise<Response>;
}): Endpoint {
  const { method, query, body } = shape;
  const problems = new Set([
    ...shape.problems,
    ...(takes(query) ? ["bad_request" as const] : []),
    ...(takes(body) ? OF_BODIES : []),
    ...(method === "get" ? ALWAYS : OF_WRITES),
  ]);
  return {
    ...shape,
    problems: [...problems],
    handle: async (c) => {
      const asked = v.safeParse(query, takes(query) ? c.req.query() : undefined);
      if (!asked.success) throw new Refusal("bad_request");
      const sent = takes(body) ? fromJson(await c.req.text()) : undefined;
      const read = v.safeParse(body, sent);
      if (!read.success) throw new Refusal("invalid", { fields: fieldsOf(read.issues) });
      const id = c.req.param("id") ?? "";
      return handle({ c, id, query: asked.output, body: read.output });
    },
  };
}

/** Whether there is something to take. */
export const takes = (schema: v.GenericSchema): boolean => schema !== NONE;

function fieldsOf(issues: readonly v.BaseIssue<unknown>[]): Record<string, string> {
  const fields = issues.map((issue) => [v.getDotPath(issue) ?? "body", issue.message]);
  // Of several things wrong with a field the first is told.
  return Object.fromEntries(fields.toReversed());
}

function fromJson(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch {
    throw new Refusal("bad_request");
  }
}
