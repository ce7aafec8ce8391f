import { Site } from "../site/site.ts";
import { Folder } from "../syndication/folder.ts";
import type { ContentFolder } from "./content-files.ts";
import { sendBytes } from "./send-bytes.ts";

/** The paper of the light theme, which is also what a page begins with (`--paper` of tokens.css). */
const PAPER = "#fffdf9";

const icon = (name: string, size: number, purpose: "any" | "maskable") => ({
  src: `/icons/${name}.png`,
  sizes: `${size}x${size}`,
  type: "image/png",
  purpose,
});

const ICONS = [
  icon("icon-192", 192, "any"),
  icon("icon-512", 512, "any"),
  icon("maskable-512", 512, "maskable"),
  { src: "/icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
];

/** Found by the search of the reader's system under its names, as MIIT 〔2021〕67, Annex 2 asks of apps. */
const ELDERS = {
  name: "长辈版（关怀版、大字版）",
  short_name: "长辈版",
  url: "/?mode=elder",
  icons: ICONS.slice(0, 1),
};

/**
 * The web app manifest of a portal (W3C, Web Application Manifest): installed, it bears the newspaper's name, and its
 * channels are shortcuts, of which every system shows as many as it has room for.
 */
export const manifestOf = ({ name, tagline, language, channels }: Site) => ({
  id: "/",
  name,
  short_name: name,
  ...(tagline && { description: tagline }),
  lang: language,
  dir: "ltr",
  start_url: "/",
  scope: "/",
  display: "standalone",
  theme_color: PAPER,
  background_color: PAPER,
  categories: ["news"],
  icons: ICONS,
  shortcuts: [
    ...channels.map((channel) => ({
      name: channel.name,
      url: `/c/${channel.id}`,
      icons: ICONS.slice(0, 1),
    })),
    ELDERS,
  ],
});

/** Answers `/manifest.webmanifest` by the site.json of now; undefined where that cannot be read. */
export async function manifestFile(
  request: Request,
  { contentDir, standIn }: ContentFolder,
): Promise<Response | undefined> {
  const site = await new Folder(contentDir, standIn).read("site.json", Site);
  if (!site) return undefined;
  return sendBytes(request, JSON.stringify(manifestOf(site)), {
    "content-type": "application/manifest+json",
    "cache-control": "no-cache",
    vary: "Accept-Encoding",
  });
}
