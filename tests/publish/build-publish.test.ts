import { describe, expect, test } from "vitest";
import { buildContent } from "../../src/publish/build.ts";
import { createMemory } from "../../src/publish/build-memory.ts";
import { allFiles, archive, articleOf, portal, put } from "./build-archive.ts";

/** Its own file, six chosen, its neighbour, front page and hot list, its month and the list of months, and for each of two channels an index and a page. */
const BOUND = 1 + 6 + 1 + 2 + 2 + 2 * 2;

/** An article that shares no word with any other. */
const strange = (number: number) => {
  const word = `q${number.toString(36)}z`;
  const changes = {
    title: `${word}a ${word}b ${word}c`,
    summary: word,
    keywords: [],
    body: [],
    channel: ["city", "photo"][number % 2],
  };
  return { [`articles/s${number}.json`]: articleOf(number, changes) };
};

/* oxlint-disable no-await-in-loop -- each article is published after the one before it */
describe("publishing one more article", () => {
  // Several in a row, so that they reach several channels and pages roll over too.
  test.for([
    [60, 12],
    [240, 12],
    [900, 3],
  ] as const)(
    "into an archive of %i touches a bounded number of files",
    { timeout: 60_000 },
    async ([size, more]) => {
      const dir = await portal(archive(0, size));
      const memory = createMemory();
      await buildContent(dir, memory);

      for (let number = size; number < size + more; number += 1) {
        const before = await allFiles(dir);
        await put(dir, { [`articles/a${number}.json`]: articleOf(number) });
        const { written, removed, faults } = await buildContent(dir, memory);
        const after = await allFiles(dir);
        const changed = [...after].filter(
          ([path, text]) => before.get(path) !== text && !path.startsWith("articles/"),
        );

        expect(faults).toEqual([]);
        expect(removed).toEqual([]);
        expect(written.toSorted()).toEqual(changed.map(([path]) => path).toSorted());
        expect(written).toContain(`related/a${number}.json`);
        expect(written.length).toBeLessThanOrEqual(BOUND);
      }
    },
  );

  test("reaches no further where nothing is alike and lists are filled by age", async () => {
    const dir = await portal(
      Object.assign({}, ...Array.from({ length: 40 }, (_, number) => strange(number))),
    );
    await buildContent(dir);
    await put(dir, strange(40));
    expect((await buildContent(dir)).written.length).toBeLessThanOrEqual(BOUND);
  });

  test("never changes a full page of the archive", async () => {
    const dir = await portal(archive(0, 6 * 30));
    await buildContent(dir);
    const full = [...(await allFiles(dir))].filter(([path]) =>
      /^channels\/\w+\/\d+\.json$/.test(path),
    );
    await put(dir, archive(180, 240));
    await buildContent(dir);
    const after = await allFiles(dir);
    expect(full.length).toBeGreaterThan(0);
    expect(full.filter(([path, text]) => after.get(path) !== text)).toEqual([]);
  });
});
