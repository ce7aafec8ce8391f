import type { ProblemCode } from "../comment/problem-code.ts";

/** Ends what a request was about to do, a transaction included, with a problem as its answer. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: ProblemCode;
  readonly fields: Record<string, string> | undefined;
  /** How many seconds to wait before it is worth trying again. */
  readonly retryAfter: number | undefined;

  constructor(
    code: ProblemCode,
    { fields, retryAfter }: { fields?: Record<string, string>; retryAfter?: number } = {},
  ) {
    super(code);
    this.code = code;
    this.fields = fields;
    this.retryAfter = retryAfter;
  }
}
