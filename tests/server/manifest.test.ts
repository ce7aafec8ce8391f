import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import * as v from "valibot";
import { expect, test } from "vitest";
import { manifestOf } from "../../src/server/manifest.ts";
import { Site } from "../../src/site/site.ts";
import { ask, portal, sample } from "./portal.ts";

const site = (changes: object = {}) => v.parse(Site, { ...sample.site, ...changes });
const publicDir = join(import.meta.dirname, "../../public");

test("a portal installs under its own name, with its channels as shortcuts", async () => {
  const { port } = await portal();
  const { status, headers, text } = await ask(port, "/manifest.webmanifest");
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    "content-type": "application/manifest+json",
    "cache-control": "no-cache",
  });
  expect(JSON.parse(text)).toMatchObject({
    name: "水城新闻网",
    lang: "zh-CN",
    start_url: "/",
    scope: "/",
    display: "standalone",
    shortcuts: [
      { name: "要闻", url: "/c/news" },
      { short_name: "长辈版", url: "/?mode=elder" },
    ],
  });
});

test("a manifest that the browser has is not sent again", async () => {
  const { port } = await portal();
  const { headers } = await ask(port, "/manifest.webmanifest");
  const again = await ask(port, "/manifest.webmanifest", {
    headers: { "if-none-match": headers.etag ?? "" },
  });
  expect(again.status).toBe(304);
});

test("a portal whose settings are at fault has no manifest", async () => {
  const { port } = await portal({ "content/site.json": "{" });
  const { status } = await ask(port, "/manifest.webmanifest");
  expect(status).toBe(404);
});

test("a portal with a tagline describes itself by it, one without does not", () => {
  expect(manifestOf(site({ tagline: "水城的一天" }))).toHaveProperty("description", "水城的一天");
  expect(manifestOf(site())).not.toHaveProperty("description");
});

test("every icon is there, in the size that the manifest says", async () => {
  const icons = manifestOf(site()).icons.filter(({ sizes }) => sizes !== "any");
  expect(icons).not.toHaveLength(0);
  const drawn = await Promise.all(
    icons.map(({ src }) => loadImage(readFileSync(join(publicDir, src)))),
  );
  expect(drawn.map(({ width, height }) => `${width}x${height}`)).toEqual(
    icons.map(({ sizes }) => sizes),
  );
  expect(existsSync(join(publicDir, "icons/apple-touch-icon.png"))).toBe(true);
});

test("a maskable icon keeps its drawing inside the circle that no system cuts into", async () => {
  const image = await loadImage(readFileSync(join(publicDir, "icons/maskable-512.png")));
  const pen = createCanvas(image.width, image.height).getContext("2d");
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, image.width, image.height);
  // The ground's own rounded corners are smoothed into the same colour, give or take a step.
  const isGround = (at: number) =>
    [0, 1, 2].every((part) => Math.abs((data[at + part] ?? 0) - (data[part] ?? 0)) <= 2);
  const middle = image.width / 2;
  const outside = Array.from({ length: data.length / 4 }, (_, pixel) => pixel).filter(
    (pixel) =>
      Math.hypot((pixel % image.width) - middle, Math.floor(pixel / image.width) - middle) >
        0.4 * image.width && !isGround(pixel * 4),
  );
  expect(outside).toEqual([]);
});
