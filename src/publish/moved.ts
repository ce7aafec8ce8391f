import type { Moved } from "../lib/former-address.ts";
import type { Entry } from "./build-entry.ts";
import { type Draft, draft } from "./draft.ts";

/** Where readers go who follow an address of the system before: one file, touched only as such an address comes or goes. */
export function movedFile(entries: readonly Entry[]): [string, Draft<Moved>] {
  const moved = entries.flatMap(({ id, facts }) =>
    facts.formerAddresses.map((address): Moved[number] => [address, id]),
  );
  const sorted = [...new Map(moved)].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return ["moved.json", draft([], () => sorted, JSON.stringify(sorted))];
}
