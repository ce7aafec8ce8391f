import type { Story } from "../channel/story.ts";
import type { Fault } from "./content.ts";
import type { Seen } from "./seen-files.ts";
import { Terms } from "./terms.ts";

/** What building needs of an article, all of it made from the article's own file and the portal's names. */
export type Facts = {
  /** As lists show it; `author` is there whether or not its channel names authors. */
  story: Omit<Story, "id">;
  subTitle?: string;
  subTitleBreaks: number[];
  keywords: string[];
  related: string[];
  formerAddresses: string[];
  updatedAt?: string;
  lang?: string;
  pictures: string[];
  /** The nouns of its headline. */
  nouns: string[];
  /** The numbers of the terms it is about, and how much each tells. */
  terms: Uint32Array;
  weights: Float64Array;
  /** The digest of these two. */
  about: string;
};

/** What reading an article's file came to; without facts it is at fault. */
export type Derived = { facts?: Facts; faults: Omit<Fault, "file">[] };

/** An article, by its place in the archive, that another one chose as alike; `score` is the cosine of the angle between them, 0 to 1. */
export type Choice = { other: number; score: number };

/** What a build leaves for the next one: it may be lost at any time, and costs that one its time only. */
export type Memory = {
  /** The portal's names, by which headlines were segmented. */
  names: string;
  files: Map<string, Seen>;
  terms: Terms;
  /** By the digest of an article's file. */
  articles: Map<string, Derived>;
  /** By the digest of what an article and all before it are about. */
  alike: Map<string, Choice[]>;
  /** By their paths, what derived files were made of, and the digests of what was made. */
  derived: Map<string, { of: string; version: string }>;
};

/** A memory of nothing. */
export const createMemory = (): Memory => ({
  names: "",
  files: new Map(),
  terms: new Terms(),
  articles: new Map(),
  alike: new Map(),
  derived: new Map(),
});
