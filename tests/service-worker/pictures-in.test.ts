import { expect, test } from "vitest";
import { picturesIn } from "../../src/service-worker/pictures-in.ts";

const picture = (name: string, sources: readonly object[] = []) => ({
  src: `/content/media/${name}.webp`,
  alt: "",
  sources,
});

const avif = (name: string) => ({
  type: "image/avif",
  srcset: [600, 1200].map((width) => ({ src: `/content/media/${name}-${width}.avif`, width })),
});

test("every picture of an article is found, wherever it stands, and each once", () => {
  const article = {
    lead: picture("lead"),
    body: [
      { type: "gallery", pictures: [picture("one"), picture("two")] },
      { type: "paragraph", text: "/content/media/no-picture.webp" },
      { type: "quote", body: [{ type: "image", ...picture("one") }] },
    ],
  };
  expect(picturesIn(article)).toEqual(
    ["lead", "one", "two"].map((name) => `/content/media/${name}.webp`),
  );
});

test("of its formats the best is taken, in all widths", () => {
  expect(picturesIn({ lead: picture("lake", [avif("lake")]) })).toEqual([
    "/content/media/lake-600.avif",
    "/content/media/lake-1200.avif",
  ]);
});

test.for([
  ["another site's picture", { src: "https://elsewhere.example/a.webp", alt: "" }],
  ["a film", { type: "video", src: "/content/media/a.mp4" }],
  ["what is no picture", { src: "/content/media/a.webp" }],
  ["nothing", null],
  ["a text", "/content/media/a.webp"],
] as const)("%s is left out", ([, value]) => {
  expect(picturesIn(value)).toEqual([]);
});
