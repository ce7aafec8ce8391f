import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exportSite } from "../../src/export/export-site.ts";
import { policyIn } from "../../src/export/nginx.ts";
import { readPageTemplate } from "../../src/server/page-template.ts";
import { portal, put } from "./portal.ts";

const hashesIn = (policy = "") => policy.match(/'sha256-[^']+'/g) ?? [];

test("the pages of two builds may both be read while one takes the place of the other", async () => {
  const { dir, contentDir, distDir, out, run } = await portal();
  await run();
  const old = readPageTemplate(distDir).policy;
  await put(dir, "dist/assets/reader.css", "p { margin: 1em }");
  const next = readPageTemplate(distDir).policy;

  const seen: { page: string; policy: string | undefined }[] = [];
  await exportSite({ contentDir, distDir, out }, () => {
    const page = readFileSync(join(out, "index.html"), "utf8");
    seen.push({ page, policy: policyIn(readFileSync(join(out, ".export/nginx.conf"), "utf8")) });
  });

  const [first, last] = seen;
  expect(hashesIn(first?.policy)).toEqual(
    expect.arrayContaining([...hashesIn(old), ...hashesIn(next)]),
  );
  expect([first?.page.includes("margin: 0"), last?.page.includes("margin: 1em")]).toEqual([
    true,
    true,
  ]);
  expect(last?.policy).toBe(next);
  expect(seen).toHaveLength(2);
});

test("nginx is not told of what has not changed", async () => {
  const { contentDir, distDir, out, run } = await portal();
  await run();
  const config = join(out, ".export/nginx.conf");
  const before = await readFile(config, "utf8");
  await writeFile(join(out, ".export/other"), "");
  await exportSite({ contentDir, distDir, out }, () => expect.unreachable());
  expect(await readFile(config, "utf8")).toBe(before);
});
