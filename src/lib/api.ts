import { queryOptions } from "@tanstack/react-query";
import * as v from "valibot";

/** The ways a request can fail; each has its own words on screen. */
export type Trouble = "missing" | "unreachable" | "timeout" | "refused" | "malformed";

/** A request that failed; `problem` is what the server said of it (RFC 9457), where it said anything. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly trouble: Trouble;
  readonly problem: Problem | undefined;

  constructor(
    trouble: Trouble,
    where: string,
    options?: ErrorOptions & { problem?: Problem | undefined },
  ) {
    super(`${trouble}: ${where}`, options);
    this.trouble = trouble;
    this.problem = options?.problem;
  }
}

/** RFC 9457 problem details, with the code and the fields of the comment contract. */
const Problem = v.object({
  code: v.string(),
  fields: v.optional(v.record(v.string(), v.string())),
});
export type Problem = v.InferOutput<typeof Problem>;

type Path = readonly [string, ...string[]];

/** How long a reader is left waiting before being told, in milliseconds. */
const PATIENCE = 10_000;

/** A query over content whose key is its path: `resource(["articles", id], Article)`. */
export const resource = <S extends v.GenericSchema>(path: Path, schema: S) =>
  queryOptions({
    queryKey: path,
    queryFn: ({ signal }) => request(contentAddress(path), schema, { signal }),
  });

const contentAddress = (path: Path) => `/content/${path.map(encodeURIComponent).join("/")}.json`;

type RequestOptions = Omit<RequestInit, "headers"> & { headers?: Record<string, string> };

/**
 * The one door to the network: nothing comes in that `schema` does not accept.
 * @throws ApiError naming which of five ways it failed
 */
export async function request<S extends v.GenericSchema>(
  url: string,
  schema: S,
  init: RequestOptions = {},
): Promise<v.InferOutput<S>> {
  // Not AbortSignal.any, which Safari has only since 17.4 and the web views of many phones not at all.
  const abort = new AbortController();
  const { signal } = abort;
  const giveUp = () => abort.abort(init.signal?.reason);
  if (init.signal?.aborted) giveUp();
  init.signal?.addEventListener("abort", giveUp);
  const patience = { isOver: false };
  const timer = setTimeout(() => {
    patience.isOver = true;
    abort.abort();
  }, PATIENCE);
  try {
    // Asking for JSON alone keeps a static host from answering a miss with index.html.
    const headers = { accept: "application/json", ...init.headers };
    const response = await fetch(url, { ...init, headers, signal });
    const text = await response.text();
    if (!response.ok) throw refusal(url, response.status, text);
    return accept(url, schema, text);
  } catch (cause) {
    if (cause instanceof ApiError) throw cause;
    init.signal?.throwIfAborted();
    throw new ApiError(patience.isOver ? "timeout" : "unreachable", url, { cause });
  } finally {
    clearTimeout(timer);
    init.signal?.removeEventListener("abort", giveUp);
  }
}

function accept<S extends v.GenericSchema>(url: string, schema: S, text: string) {
  try {
    const result = v.safeParse(schema, fromJson(text));
    if (result.success) return result.output;
    throw new TypeError(v.summarize(result.issues));
  } catch (cause) {
    // Not only what the schema refuses: nesting without end exhausts the stack.
    throw new ApiError("malformed", url, { cause });
  }
}

function refusal(url: string, status: number, text: string) {
  const problem = v.safeParse(Problem, fromJson(text));
  return new ApiError(status === 404 ? "missing" : "refused", url, {
    problem: problem.success ? problem.output : undefined,
  });
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
