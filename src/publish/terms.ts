/** Terms by number, so that what is remembered of ten thousand articles stays small; numbers only ever grow. */
export class Terms {
  readonly all: string[];
  #numbers: Map<string, number> | undefined;

  constructor(all: string[] = []) {
    this.all = all;
  }

  numberOf(term: string): number {
    this.#numbers ??= new Map(this.all.map((known, number) => [known, number]));
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    this.#numbers.set(term, this.all.length);
    return this.all.push(term) - 1;
  }
}
