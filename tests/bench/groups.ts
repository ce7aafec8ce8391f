import { ArgumentFault } from "./arguments.ts";
import { measureClick } from "./click.ts";
import { measureColdArticle } from "./cold-article.ts";
import { measureComments } from "./comments.ts";
import { measureExport } from "./export.ts";
import { measureFirstLoad } from "./first-load.ts";
import { measureInteractions } from "./interactions.ts";
import { measureLayoutShift } from "./layout-shift.ts";
import { measurePages } from "./pages.ts";
import type { Measure } from "./row.ts";
import { measureServing } from "./serving.ts";
import { measureTextSize } from "./text-size.ts";

type Groups = Record<string, Measure>;

/** What is measured where nothing is asked for. */
const usual: Groups = {
  "first-load": measureFirstLoad,
  "layout-shift": measureLayoutShift,
  "text-size": measureTextSize,
  click: measureClick,
  "cold-article": measureColdArticle,
  comments: measureComments,
};

/** What takes longer. */
const slow: Groups = {
  lighthouse: measurePages,
  interactions: measureInteractions,
  serving: measureServing,
};

const PAGES = "pages";

/**
 * The groups of figures that are measured, with their names, for what was asked.
 * @throws ArgumentFault where there is no such group
 */
export function groupsOf(asked: string | undefined): [string, Measure][] {
  if (!asked) return Object.entries(usual);
  if (asked === PAGES) return Object.entries({ click: measureClick, ...slow });
  const all: Groups = { ...usual, ...slow, export: measureExport };
  const measure = all[asked];
  if (measure) return [[asked, measure]];
  const names = [PAGES, ...Object.keys(all)].join(", ");
  throw new ArgumentFault(`There is no bench "${asked}": choose one of ${names}.`);
}
