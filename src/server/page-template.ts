import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { PAGE_DATA_ID } from "../lib/page-data.ts";
import type { Drawn } from "../render.tsx";
import { beginWith } from "./begin.ts";
import { contentSecurityPolicy } from "./security-headers.ts";

/** What the build says of its chunks. */
const Manifest = v.record(
  v.string(),
  v.object({
    file: v.string(),
    name: v.optional(v.string(), ""),
    imports: v.optional(v.array(v.string()), []),
  }),
);

export type PageTemplate = {
  /** The whole HTML of a page. */
  fill: (page: Drawn) => string;
  /** The picture that is seen first, for a `Link` header (RFC 8288), which a host may send on early (RFC 8297). */
  linksOf: (page: Pick<Drawn, "head">) => string | undefined;
  /** The Content-Security-Policy of them all. */
  policy: string;
};

const DESCRIPTION = /(<script type="application\/ld\+json"[^>]*>)[^<]*<\/script>/;
/**
 * The page is painted once all of it is there, which is one answer of 25 kB at the most. Left alone, Chromium paints what came
 * first and lays the rest out right after, for which a phone answers nobody for a fifth of a second (HTML, “expect”).
 */
const WHOLE = `<link rel="expect" href="#${PAGE_DATA_ID}" blocking="render">`;
const ROOT = '<div id="root"></div>';
const SCRIPT = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/;
const PRELOAD = /<link rel="modulepreload"[^>]*href="([^"]+)"[^>]*>/g;

/**
 * index.html of a built site, to be filled with pages. Their stylesheet stands in them: 9 kB in the first answer are
 * sooner there than a second request.
 * @throws Error where `distDir` holds no built site
 */
export function readPageTemplate(distDir: string): PageTemplate {
  const plain = readFileSync(join(distDir, "index.html"), "utf8");
  const manifest = v.parse(
    Manifest,
    JSON.parse(readFileSync(join(distDir, ".vite/manifest.json"), "utf8")),
  );
  const entry = SCRIPT.exec(plain)?.[1];
  if (!entry) throw new Error(`${distDir}/index.html has no script`);
  /** What every page runs. */
  const program = [entry, ...plain.matchAll(PRELOAD).map(([, href = ""]) => href)];
  const template = plain
    .replace(SCRIPT, "")
    .replaceAll(PRELOAD, "")
    .replace(
      /<link rel="stylesheet"(?![^>]*media=)[^>]*href="\/([^"]+)"[^>]*>/,
      (_link, path: string) => {
        const css = readFileSync(join(distDir, path), "utf8").trim();
        return `<style>${css}</style>${WHOLE}`;
      },
    )
    .replace(/<noscript>[\s\S]*?<\/noscript>/, "");

  /** The files of these chunks and of what they import, but for the entry, which stands in the page. */
  const filesOf = (keys: readonly string[], seen = new Set<string>()): string[] => {
    for (const key of keys) {
      const chunk = manifest[key];
      if (!chunk || seen.has(key) || key === "index.html") continue;
      seen.add(key);
      filesOf(chunk.imports, seen);
    }
    return [...seen].flatMap((key) => manifest[key]?.file ?? []);
  };
  const filesNamed = (names: readonly string[]) =>
    filesOf(Object.keys(manifest).filter((key) => names.includes(manifest[key]?.name ?? "")));

  return {
    fill: (page) => {
      const files = filesNamed(page.chunks).map((file) => `/${file}`);
      const root = `<div id="root">${page.body}</div>`;
      const data = `<script type="application/json" id="${PAGE_DATA_ID}">${page.data}</script>`;
      return template
        .replace(/<html lang="[^"]*"/, () => `<html lang="${attribute(page.language)}"`)
        .replace(/<title>[^<]*<\/title>/, () => page.head)
        .replace(DESCRIPTION, (_all, start: string) => `${start}${page.structuredData}</script>`)
        .replace(ROOT, () => root + data + beginWith([...new Set([...program, ...files])]));
    },
    linksOf: ({ head }) => pictureLink(head),
    policy: contentSecurityPolicy(template + beginWith([])),
  };
}

/** What React says in the head of the picture that is seen first, said as a header. */
function pictureLink(head: string): string | undefined {
  const [link] = /<link rel="preload" as="image"[^>]*>/.exec(head) ?? [];
  if (!link) return undefined;
  const value = (name: string) => inHeader(new RegExp(` ${name}="([^"]*)"`, "i").exec(link)?.[1]);
  const [address] = (value("href") || value("imagesrcset")).split(" ");
  const more = ["type", "imagesrcset", "imagesizes", "fetchpriority"].filter(value);
  return [
    `<${address}>`,
    "rel=preload",
    "as=image",
    ...more.map((name) => `${name}="${value(name)}"`),
  ].join("; ");
}

/** The text of an attribute as a quoted string, where quotes and all but ASCII, which only addresses hold, are escaped. */
const inHeader = (attributeText = "") =>
  attributeText
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .toWellFormed()
    .replace(/[^ !#-[\]-~]+/g, encodeURI);

const attribute = (value: string) => value.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
