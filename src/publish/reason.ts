import type * as v from "valibot";
import type { Fault } from "./content.ts";

type Issue = v.BaseIssue<unknown>;
type Named = Omit<Fault, "file">;

/** What valibot found, as field and reason, each at the deepest place it can be pinned to. */
export const explain = (issues: readonly Issue[]): Named[] =>
  issues.flatMap((issue) => pin(issue, []));

/**
 * A union only says that none of its choices fits. The choices that got further in than the union's own place
 * were meant, and their complaints are the useful ones.
 */
function pin(issue: Issue, above: readonly string[]): Named[] {
  const path = [...above, ...(issue.path ?? []).map(({ key }) => String(key))];
  const inner = (issue.issues ?? []).flatMap((one) => pin(one, path));
  const deeper = inner.filter(({ field }) => field.length > nameOf(path).length);
  return deeper.length > 0 && path.length > 0
    ? deeper
    : [{ field: nameOf(path), reason: reasonOf(issue) }];
}

const nameOf = (path: readonly string[]) => (path.length > 0 ? path.join(".") : "(whole file)");

function reasonOf(issue: Issue): string {
  const { kind, type, expected, received, message, requirement } = {
    requirement: undefined,
    ...issue,
  };
  if (kind === "schema" && received === "undefined")
    return type === "variant" ? `is missing; it is ${choices(expected)}` : "is missing";
  if (kind === "schema") return `should be ${choices(expected)}, but is ${words(received)}`;
  if (type === "non_empty") return "is empty";
  if (type === "min_length")
    return `needs at least ${String(requirement)} ${requirement === 1 ? "entry" : "entries"}`;
  if (type === "integer") return `should be a whole number, but is ${words(received)}`;
  if (type === "min_value")
    return `should be at least ${String(requirement)}, but is ${words(received)}`;
  if (type === "max_value")
    return `should be at most ${String(requirement)}, but is ${words(received)}`;
  if (type === "email") return `should be a mail address, but is ${words(received)}`;
  if (type === "url") return `should be a web address with its scheme, but is ${words(received)}`;
  return `${message}: ${words(received)}`;
}

const WORDS: Record<string, string> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  Array: "a list",
  Object: "an object",
};

/** `("a" | "b")` as `"a" or "b"`. */
const choices = (expected: string | null) =>
  (expected ?? "something else")
    .replace(/^\(|\)$/g, "")
    .split(" | ")
    .map(words)
    .join(" or ");

const words = (name: string) => WORDS[name] ?? (name.length > 60 ? `${name.slice(0, 60)}…` : name);
