import * as v from "valibot";
import type { Derived, Facts, Memory } from "./build-memory.ts";
import { Terms } from "./terms.ts";

/**
 * A memory in few and large pieces: JSON, which is read several times as fast as what V8 serialises, and the terms of all
 * articles one after the other, with how many of them are each one's own.
 */
export type Packed = {
  json: string;
  terms: Uint32Array;
  weights: Float64Array;
  lengths: Uint32Array;
};

type Bare = { facts?: Omit<Facts, "terms" | "weights">; faults: Derived["faults"] };
type EntriesOf<M> = M extends Map<infer K, infer V> ? [K, V][] : never;
type Json = {
  names: string;
  terms: string[];
  articles: [string, Bare][];
  files: EntriesOf<Memory["files"]>;
  alike: EntriesOf<Memory["alike"]>;
  derived: EntriesOf<Memory["derived"]>;
};
const Json = v.custom<Json>((value) => typeof value === "object" && value !== null);

export function packMemory({ articles, ...memory }: Memory): Packed {
  const all = [...articles.values()].flatMap(({ facts }) => facts ?? []);
  const lengths = Uint32Array.from(all, ({ terms }) => terms.length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const [terms, weights] = [new Uint32Array(total), new Float64Array(total)];
  let at = 0;
  for (const facts of all) {
    terms.set(facts.terms, at);
    weights.set(facts.weights, at);
    at += facts.terms.length;
  }
  const json: Json = {
    names: memory.names,
    terms: memory.terms.all,
    articles: [...articles].map(([version, derived]) => [version, bare(derived)]),
    files: [...memory.files],
    alike: [...memory.alike],
    derived: [...memory.derived],
  };
  return { json: JSON.stringify(json), terms, weights, lengths };
}

function bare({ facts, faults }: Derived): Bare {
  if (!facts) return { faults };
  const { terms: _terms, weights: _weights, ...others } = facts;
  return { facts: others, faults };
}

/** @throws Error where the JSON is none */
export function unpackMemory({ json, terms, weights, lengths }: Packed): Memory {
  const { articles, ...others } = v.parse(Json, JSON.parse(json));
  const parts = lengths.values();
  let at = 0;
  const dress = ({ facts, faults }: Bare): Derived => {
    if (!facts) return { faults };
    const end = at + (parts.next().value ?? 0);
    const own = { terms: terms.subarray(at, end), weights: weights.subarray(at, end) };
    at = end;
    return { facts: { ...facts, ...own }, faults };
  };
  return {
    names: others.names,
    terms: new Terms(others.terms),
    articles: new Map(articles.map(([version, derived]) => [version, dress(derived)])),
    files: new Map(others.files),
    alike: new Map(others.alike),
    derived: new Map(others.derived),
  };
}
