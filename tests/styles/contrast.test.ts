import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** WCAG 1.4.3 and, for the theme of high contrast, 1.4.6; 1.4.11 for lines that say something. */
const ENOUGH = 4.5;
const MORE = 7;
const LINES = 3;

type Tokens = Record<string, string>;

const css = readFileSync("src/styles/themes.css", "utf8").replaceAll(/\/\*.*?\*\//gs, "");

/** The tokens of the rule with this selector, each as it is written. */
function rule(selector: string, within = css): Tokens {
  const body = within.split(selector)[1]?.match(/\{([^}]*)\}/)?.[1] ?? "";
  return Object.fromEntries(
    body.matchAll(/--([\w-]+):\s*([^;]+);/g).map(([, name = "", value = ""]) => [name, value]),
  );
}

const own = rule(":root,");
const preferred = rule('[data-theme="system"]', css.split("prefers-contrast")[1]);

/** The tokens as they are in the light (0) or in the dark (1). */
const seen = (tokens: Tokens, side: 0 | 1): Tokens =>
  Object.fromEntries(
    Object.entries({ ...own, ...tokens }).map(([name, value]) => [
      name,
      value.match(/#[\da-f]+/g)?.[value.includes("light-dark") ? side : 0] ?? "",
    ]),
  );

const themes = [
  ["light", seen({}, 0), ENOUGH],
  ["dark", seen({}, 1), ENOUGH],
  ["sepia", seen(rule('[data-theme="sepia"]'), 0), ENOUGH],
  ["green", seen(rule('[data-theme="green"]'), 0), ENOUGH],
  ["contrast in the light", seen(rule('[data-theme="contrast"]'), 0), MORE],
  ["contrast in the dark", seen(rule('[data-theme="contrast"]'), 1), MORE],
  ["system for who prefers contrast, in the light", seen(preferred, 0), MORE],
  ["system for who prefers contrast, in the dark", seen(preferred, 1), MORE],
] as const;

const pairs = [
  ...["ink", "ink-soft", "accent", "good"].flatMap((ink) =>
    ["paper", "paper-2"].map((paper) => [ink, paper] as const),
  ),
  ["on-accent", "accent"] as const,
];

test.for(themes)("in the theme %s every ink can be read on every paper", ([, tokens, least]) => {
  const found = pairs.map(([ink, paper]) => ({
    pair: `${ink} on ${paper}`,
    ratio: contrast(rgb(tokens[ink]), rgb(tokens[paper])),
  }));

  expect(found.filter(({ ratio }) => !(ratio >= least))).toEqual([]);
});

test.for(themes)("in the theme %s words that are marked can be read", ([, tokens, least]) => {
  const paper = rgb(tokens["paper"]);
  const marked = rgb(tokens["accent"]).map((value, at) => 0.35 * value + 0.65 * (paper[at] ?? 0));

  expect(contrast(rgb(tokens["ink"]), marked)).toBeGreaterThanOrEqual(Math.min(least, ENOUGH));
});

test.for(themes)("in the theme %s strong lines stand out from the paper", ([, tokens]) => {
  expect(contrast(rgb(tokens["line-strong"]), rgb(tokens["paper"]))).toBeGreaterThanOrEqual(LINES);
});

test("every theme that readers can choose has all the tokens, and each token is tested", () => {
  const tested = new Set([...pairs.flat(), "line", "line-strong"]);
  expect(new Set(Object.keys(own))).toEqual(tested);
  for (const name of ["sepia", "green", "contrast"]) {
    expect(Object.keys(rule(`[data-theme="${name}"]`))).toEqual(Object.keys(own));
  }
  expect(preferred).toEqual(rule('[data-theme="contrast"]'));
});

/** Red, green and blue of `#rgb` or `#rrggbb`, from 0 to 255. */
function rgb(colour = ""): number[] {
  const digits = colour.slice(1);
  const each = digits.length === 3 ? digits.replaceAll(/./g, "$&$&") : digits;
  return [0, 2, 4].map((at) => Number.parseInt(each.slice(at, at + 2), 16));
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: number[], other: number[]): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test("the browser's own bars have the paper's colour before any theme is chosen", () => {
  const metas = readFileSync("index.html", "utf8").matchAll(
    /name="theme-color" content="([^"]+)"/g,
  );
  expect(Array.from(metas, ([, colour]) => colour)).toEqual([
    seen({}, 0)["paper"],
    seen({}, 1)["paper"],
  ]);
});
