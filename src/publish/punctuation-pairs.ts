import { hasHan, isHan, isLatin } from "./punctuation-context.ts";

type Pair = { straight: string; opening: string; closing: string };
const DOUBLE = { straight: '"', opening: "“", closing: "”" };
const SINGLE = { straight: "'", opening: "‘", closing: "’" };

/**
 * Straight quotation marks become “ ” and ‘ ’ (GB/T 15834-2011 §4.8) by taking turns; curly ones already there
 * keep the turns right. A mark that ends the line closes, and an apostrophe after a Latin letter stays.
 */
export const restoreQuotes = (line: string) => takeTurns(takeTurns(line, DOUBLE), SINGLE);

function takeTurns(line: string, { straight, opening, closing }: Pair): string {
  let open = false;
  return line.replace(new RegExp(`[${straight}${opening}${closing}]`, "g"), (mark, at: number) => {
    if (mark === "'" && isApostrophe(line, at, open)) return mark;
    open = mark === opening || (mark === straight && !open && at < line.length - 1);
    return open ? opening : closing;
  });
}

function isApostrophe(line: string, at: number, open: boolean): boolean {
  const follows = /[A-Za-z0-9]/.test(line.charAt(at - 1));
  return follows && (!open || /[A-Za-z0-9]/.test(line.charAt(at + 1)));
}

/**
 * Parentheses become full-width by pairs, so that no pair is half one and half the other. Those of a formula,
 * a function of one letter, or a Latin phrase stay: `Ca(OH)2`, `f(x)`, `Internet (IP) protocol`.
 */
export function restoreBrackets(line: string): string {
  const full = new Set<number>();
  const waiting: number[] = [];
  for (const { 0: bracket, index } of line.matchAll(/[()]/g)) {
    const opened = bracket === ")" ? waiting.pop() : undefined;
    if (bracket === "(") waiting.push(index);
    else if (opened === undefined) markStray(full, line, index);
    else if (isChinesePair(line, opened, index)) full.add(opened).add(index);
  }
  for (const index of waiting) markStray(full, line, index);
  return line.replace(/[()]/g, (bracket, at: number) =>
    full.has(at) ? (FULL[bracket] ?? bracket) : bracket,
  );
}

const FULL: Record<string, string> = { "(": "（", ")": "）" };

/** A bracket without its partner, as in `1)`, goes with its neighbours. */
function markStray(full: Set<number>, line: string, at: number) {
  if (isHan(line.charAt(at - 1)) || isHan(line.charAt(at + 1))) full.add(at);
}

function isChinesePair(line: string, open: number, close: number): boolean {
  if (hasHan(line.slice(open + 1, close))) return true;
  const before = line.slice(Math.max(0, open - 2), open);
  const isFormula = isLatin(before.slice(-1)) && isLatin(line.charAt(close + 1));
  const isFunction = /(?:^|[^A-Za-z])[A-Za-z]$/.test(before);
  const isPhrase = /[A-Za-z0-9.,] $/.test(before);
  return !(isFormula || isFunction || isPhrase);
}
