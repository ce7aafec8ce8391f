import { stretchOf, type Unit } from "./text-units.ts";

/** More matches than these are not counted: nobody goes through them one by one. */
export const MOST = 999;

/**
 * Where these words stand, however they are marked: a match may begin in bold and end outside. Wide and narrow letters
 * are the same, and so are large and small ones.
 */
export function findText(units: readonly Unit[], words: string): StaticRange[] {
  const { folded: sought } = fold(words.trim());
  if (sought === "") return [];
  const found: StaticRange[] = [];
  for (const unit of units) {
    const { folded, places } = foldedOf(unit);
    const at = (place: number) => places?.[place] ?? place;
    for (
      let place = folded.indexOf(sought);
      place !== -1;
      place = folded.indexOf(sought, place + sought.length)
    ) {
      if (found.length === MOST) return found;
      found.push(stretchOf(unit, at(place), at(place + sought.length)));
    }
  }
  return found;
}

type Folded = {
  folded: string;
  /** Where each character of the folded text stands in the text; undefined where it is the same place. */
  places: readonly number[] | undefined;
};

const known = new WeakMap<Unit, Folded>();

function foldedOf(unit: Unit): Folded {
  const folded = known.get(unit) ?? fold(unit.text);
  known.set(unit, folded);
  return folded;
}

/** Text as it is compared (Unicode NFKC, lower case); nearly always as long as before, and then there is nothing to note. */
function fold(text: string): Folded {
  const folded = comparable(text);
  if (folded.length === text.length) return { folded, places: undefined };
  let made = "";
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const one = comparable(character);
    for (let part = 0; part < one.length; part += 1) places.push(at);
    made += one;
    at += character.length;
  }
  return { folded: made, places: [...places, at] };
}

const comparable = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "");
