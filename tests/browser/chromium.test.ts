import { expect, test } from "vitest";
import { findChromium, launchArguments, type Machine } from "./chromium.ts";

const OWN = "/playwright/chrome";
const SYSTEM = ["/usr/bin/chromium", "/usr/bin/google-chrome"];

/** A machine on which these browsers run; each installer adds the browser it names. */
function machine(
  present: readonly string[],
  { wanted, installs = [] }: { wanted?: string; installs?: (string | undefined)[] } = {},
) {
  const running = new Set(present);
  const asked: (string | undefined)[] = [];
  const described: Machine = {
    wanted,
    own: OWN,
    system: SYSTEM,
    runs: (path) => running.has(path),
    installers: installs.map((path) => () => {
      asked.push(path);
      if (path) running.add(path);
      return path !== undefined;
    }),
  };
  return { described, asked };
}

test.for([
  ["the one asked for, before all others", ["/mine", OWN, ...SYSTEM], "/mine", "/mine"],
  ["Playwright's own, before the system's", [OWN, ...SYSTEM], undefined, OWN],
  ["the system's first", SYSTEM, undefined, "/usr/bin/chromium"],
  [
    "the system's second, where the first is missing",
    SYSTEM.slice(1),
    "",
    "/usr/bin/google-chrome",
  ],
] as const)("it takes %s, and installs nothing", ([, present, wanted, found]) => {
  const { described, asked } = machine(present, { wanted: wanted ?? "", installs: [OWN] });
  expect(findChromium(described)).toBe(found);
  expect(asked).toEqual([]);
});

test("an asked-for browser that does not run is said in a sentence, though others would", () => {
  const { described, asked } = machine([OWN], { wanted: "/wrong", installs: [OWN] });
  expect(() => findChromium(described)).toThrow(
    "CHROMIUM_PATH is /wrong but no browser runs there.",
  );
  expect(asked).toEqual([]);
});

test("where there is none, Playwright's is installed, and the system's is left alone", () => {
  const { described, asked } = machine([], { installs: [OWN, SYSTEM[0]] });
  expect(findChromium(described)).toBe(OWN);
  expect(asked).toEqual([OWN]);
});

test.for([
  ["cannot be installed", undefined],
  ["is installed and does not run", "/elsewhere"],
] as const)("where Playwright's %s, the system's is installed", ([, first]) => {
  const { described } = machine([], { installs: [first, SYSTEM[0]] });
  expect(findChromium(described)).toBe(SYSTEM[0]);
});

test("where none can be installed, one sentence says what to do", () => {
  const { described, asked } = machine([], { installs: [undefined, undefined] });
  expect(() => findChromium(described)).toThrow(/^There is no Chromium .+ CHROMIUM_PATH\.$/);
  expect(asked).toHaveLength(2);
});

test("the sandbox is given up for root alone", () => {
  expect(launchArguments(true)).toContain("--no-sandbox");
  expect(launchArguments(false)).not.toContain("--no-sandbox");
  expect(launchArguments(false)).toContain("--disable-background-networking");
});
