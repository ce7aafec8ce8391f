/** A command that does nothing says why in one sentence: what is wrong, and what to do about it. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
