import * as v from "valibot";

/** One thing that Lighthouse looked at, as far as it is read here; `score` is from 0 to 1, null where it does not count. */
export const Audit = v.object({
  title: v.string(),
  score: v.nullable(v.number()),
  numericValue: v.optional(v.number()),
  explanation: v.optional(v.string()),
  // Some are of another form, and of no use here.
  details: v.fallback(v.optional(v.object({ items: v.array(v.unknown()) })), undefined),
});
export type Audit = v.InferOutput<typeof Audit>;

const Marked = v.object({ node: v.object({ snippet: v.string() }) });

/** Whether an audit costs a score. Timings are curves on which hardly anything is 1; Lighthouse calls 0.9 and more good. */
export const isFault = ({ score, numericValue }: Audit) =>
  score !== null && score < (numericValue === undefined ? 1 : 0.9);

/** What an audit found, with the first place where it did. */
export function sentenceOf({ title, explanation, details }: Audit): string {
  const items = details?.items ?? [];
  const [first] = items.map((item) =>
    v.is(Marked, item) ? v.parse(Marked, item).node.snippet : JSON.stringify(item).slice(0, 160),
  );
  const where = first ? ` (${items.length} times, first: ${first})` : "";
  return `${title}${explanation ? `: ${explanation}` : ""}${where}`;
}
