import { expect, test } from "vitest";
import { allDocuments, samplePortal } from "./portal.ts";
import { faultsIn } from "./valid.ts";

test(
  "every document of the sample portal is valid by its schema",
  { timeout: 60_000 },
  async () => {
    const documents = await allDocuments(await samplePortal());
    expect([...documents.keys()]).toContain("/feeds/city-talk/feed.json");
    expect(await faultsIn(documents)).toEqual([]);
  },
);
