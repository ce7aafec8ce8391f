import { queryOptions } from "@tanstack/react-query";
import type { GenericSchema } from "valibot";
import { inScript } from "./script.ts";

/** The ways a request can fail; each has its own words on screen. */
export type Trouble = "missing" | "unreachable" | "timeout" | "refused" | "malformed";

/**
 * A request that failed; `problem` is what the server said of it (RFC 9457), where it said anything, and `retryAfter`
 * after how many seconds it is worth trying again.
 */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly trouble: Trouble;
  readonly problem: Problem | undefined;
  readonly retryAfter: number | undefined;

  constructor(
    trouble: Trouble,
    where: string,
    options?: ErrorOptions & {
      problem?: Problem | undefined;
      retryAfter?: number | undefined;
    },
  ) {
    super(`${trouble}: ${where}`, options);
    this.trouble = trouble;
    this.problem = options?.problem;
    this.retryAfter = options?.retryAfter;
  }
}

/** RFC 9457 problem details, with the code and the fields of the comment contract. */
export type Problem = { code: string; fields?: Record<string, string> };

type Schema<T> = GenericSchema<unknown, T>;
type StandardIssue = {
  message: string;
  path?: readonly (PropertyKey | { key: PropertyKey })[] | undefined;
};

type Path = readonly [string, ...string[]];

/** How long a reader is left waiting before being told, in milliseconds. */
const PATIENCE = 10_000;

/**
 * A query over content whose key is its path: `resource(["articles", id], Article)`. A schema may be a chunk of its own,
 * which is then fetched with the first of what it checks.
 */
export const resource = <T>(path: Path, schema: Schema<T> | (() => Promise<Schema<T>>)) =>
  queryOptions({
    queryKey: path,
    queryFn: async ({ signal, meta, client }) => {
      const url = contentAddress(path);
      const [text, known] = await Promise.all([
        ask(url, { signal, fetch: meta?.fetch }),
        typeof schema === "function" ? schema() : schema,
      ]);
      const data = await accept(url, known, text);
      return (await inScript.get(client)?.content(path, data)) ?? data;
    },
  });

const contentAddress = (path: Path) => `/content/${path.map(encodeURIComponent).join("/")}.json`;

/** What requests go through: the browser's `fetch`, or what a server reads its own files with. */
export type Fetch = (address: string, init?: RequestInit) => Promise<Response>;

type RequestOptions = Omit<RequestInit, "headers"> & {
  headers?: Record<string, string>;
  fetch?: Fetch | undefined;
};

/**
 * The one door to the network: nothing comes in that `schema` does not accept.
 * @throws ApiError naming which of five ways it failed
 */
export async function request<T>(
  url: string,
  schema: Schema<T>,
  options?: RequestOptions,
): Promise<T> {
  return accept(url, schema, await ask(url, options));
}

/** The text at an address, within a reader's patience. */
async function ask(
  url: string,
  { fetch: send = fetch, ...init }: RequestOptions = {},
): Promise<string> {
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
    const response = await send(url, { ...init, headers, signal });
    const text = await response.text();
    if (!response.ok) throw refusal(url, response, text);
    return text;
  } catch (cause) {
    if (cause instanceof ApiError) throw cause;
    init.signal?.throwIfAborted();
    throw new ApiError(patience.isOver ? "timeout" : "unreachable", url, { cause });
  } finally {
    clearTimeout(timer);
    init.signal?.removeEventListener("abort", giveUp);
  }
}

async function accept<T>(url: string, schema: Schema<T>, text: string): Promise<T> {
  try {
    // By the interface that all schemas share (standardschema.dev): this file is in every first load, and Valibot is not.
    const result = await schema["~standard"].validate(fromJson(text));
    if (!result.issues) return result.value;
    throw new TypeError(result.issues.map(explain).join("\n"));
  } catch (cause) {
    // Not only what the schema refuses: nesting without end exhausts the stack.
    throw new ApiError("malformed", url, { cause });
  }
}

function explain({ message, path = [] }: StandardIssue): string {
  const keys = path.map((part) => String(typeof part === "object" ? part.key : part));
  return `${message} at ${keys.join(".")}`;
}

function refusal(url: string, { status, headers }: Response, text: string) {
  return new ApiError(status === 404 ? "missing" : "refused", url, {
    problem: problemIn(fromJson(text)),
    retryAfter: Number(headers.get("retry-after")) || undefined,
  });
}

function problemIn(json: unknown): Problem | undefined {
  if (!isObject(json) || !("code" in json) || typeof json.code !== "string") return undefined;
  if (!("fields" in json)) return { code: json.code };
  if (!isObject(json.fields)) return undefined;
  const fields = Object.entries(json.fields).map(([name, why]) => [name, String(why)]);
  return { code: json.code, fields: Object.fromEntries(fields) };
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
