import type { Output } from "./output.ts";
import type { Known } from "./state.ts";
import { isSharedOnly, type Versions } from "./versions.ts";

/**
 * What is to be made, in the order in which it is: what was never made or has changed itself, and last what differs by
 * no more than what stands in every page, so that an article is not kept waiting by ten thousand others.
 * @param phases everything, in the order in which it is to appear
 * @param present the files that are there
 */
export function staleAmong(
  phases: readonly Output[][],
  known: ReadonlyMap<string, Known>,
  { versions, present }: { versions: Versions; present: ReadonlySet<string> },
): Output[][] {
  const late: Output[] = [];
  const first = phases.map((phase) =>
    phase.filter((output) => {
      const before = known.get(output.path);
      const version = versions.wanted(output, before);
      const isThere = before && (!before.isThere || present.has(output.path));
      if (isThere && before.version === version) return false;
      if (!isThere || !isSharedOnly(version, before.version)) return true;
      late.push(output);
      return false;
    }),
  );
  return [...first, late];
}
