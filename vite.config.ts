import { rmSync } from "node:fs";
import react from "@vitejs/plugin-react";
import type { BuildEnvironmentOptions, Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import { PROGRAM, appShell } from "./src/server/app-shell.ts";
import { compileEarly } from "./src/server/compile-early.ts";
import { dropDisplayNames } from "./src/server/drop-display-names.ts";
import { dropMessages } from "./src/server/drop-messages.ts";
import { kanbao } from "./src/server/vite-plugin.ts";
import { plainSentinels } from "./src/server/plain-sentinels.ts";
import { precompress } from "./src/server/precompress.ts";
import { scripts } from "./src/server/scripts.ts";
import { shortNames } from "./src/server/short-names.ts";
import { sizeBudget } from "./src/server/size-budget.ts";

const forBrowsers: BuildEnvironmentOptions = {
  // Not only syntax: no built-in is used that these lack.
  target: ["chrome111", "edge111", "firefox115", "safari16.4"],
  sourcemap: "hidden",
  manifest: true,
  modulePreload: { polyfill: false },
  // One stylesheet of 9 kB, so that no page waits for a second one.
  cssCodeSplit: false,
  // What the first page runs are two files, each a task of its own: left alone, they are split by who else imports them.
  rolldownOptions: {
    // To look at a property does nothing: what only looks is left out.
    treeshake: { propertyReadSideEffects: false },
    output: {
      codeSplitting: {
        groups: [
          { name: "react", tags: ["$initial"], priority: 3 },
          { name: "react", test: /rolldown\/runtime/, priority: 3 },
          { name: PROGRAM, test: /src\/start\.tsx$/, priority: 2 },
          // What every page runs once it has come to rest, in one file, as each is a request: what checks content that the browser
          // fetches (a first page was checked by the server), dates, what was saved and read, upkeep.
          {
            name: "at-rest",
            test: /node_modules\/valibot\/|src\/(?:article\/(?:article|related|page|block|text|read-body)|channel\/(?:story|hot|front|channel|counted)|site\/site|lib\/(?:picture|address|id|instant|dates)|library\/(?:keeping|kept|use-title-in-script)|upkeep\/(?:upkeep|elder-hint))\.ts/,
            priority: 1,
          },
          // The front page, channels and what they share, for whoever opens one goes on to another.
          { name: "lists", test: /src\/(?:pages\/(?:front|channel)|channel\/)/, priority: 1 },
          // The poster and the quote card, which are drawn by the same hand.
          { name: "poster", test: /src\/poster\// },
          // Fetched beside the page that it dresses.
          { name: "moderation-styles", test: /moderation\.css/ },
          // One file for each script and language, all their catalogues together.
          { name: "dictionary-tw", test: /virtual:dictionary\/zh-Hant-TW/ },
          { name: "dictionary-hk", test: /virtual:dictionary\/zh-Hant-HK/ },
          { name: "dictionary-cn", test: /virtual:dictionary\/zh-CN/ },
          { name: "words-tw", test: /virtual:words\/zh-Hant-TW|script=zh-Hant-TW/, priority: 4 },
          { name: "words-hk", test: /virtual:words\/zh-Hant-HK|script=zh-Hant-HK/, priority: 4 },
          { name: "words-en", test: /src\/lib\/words\/(?:[a-z-]+-)?en\.ts/ },
          { name: "moderation-words", test: /moderation\/words|moderation-zh-CN/ },
          // What the panel of readers and the page of moderators share.
          {
            name: "comment-base",
            test: /src\/comment\/(?:comment|comment-list|limits|plain-text)\.ts/,
          },
          // With all that it imports at once: what it shares with the parts that it loads itself would else be a second file.
          { name: "comment-panel", test: /src\/comment\/comment-panel\.tsx$/ },
          // What copies, in one file: each file by itself would have its name in the program.
          {
            name: "copying",
            test: /src\/(?:lib\/copy-text|article\/source-(?:preference|on-copy))\.ts$/,
          },
          // What keys do, on pages without an article as well, and on the moderators'.
          {
            name: "shortcuts",
            test: /src\/(?:lib\/key-of|guide\/(?:shortcuts|go-to|bring-to|to-top|words))\.ts$/,
            priority: 1,
          },
          { name: "guide", test: /src\/guide\/(?:guide-parts\.tsx|text-units\.ts)$/ },
          { name: "guide-styles", test: /guide\/(?:guide\.css|use-guide-styles)/ },
          // Of every part that brings styles of its own.
          { name: "use-sheet", test: /src\/lib\/use-sheet\.ts$/, priority: 1 },
          // Of articles and of the player.
          { name: "awake", test: /src\/lib\/awake\.ts$/, priority: 1 },
        ],
      },
    },
  },
};

/** What draws pages on the server. Names that begin with a dot are never served. */
const forServer: BuildEnvironmentOptions = {
  ssr: "src/render.tsx",
  outDir: "dist/.render",
  copyPublicDir: false,
  // Modules by their names, wherever the folder is put.
  rolldownOptions: {
    output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
  },
};

export default defineConfig(({ command, isSsrBuild }) => ({
  plugins: [
    react(),
    kanbao(),
    scripts(),
    leaveContentOut(),
    ...(isSsrBuild
      ? []
      : [
          dropDisplayNames(),
          dropMessages(),
          plainSentinels(),
          compileEarly(["index", PROGRAM]),
          sizeBudget({ scripts: 125_000, styles: 12_000 }),
          appShell(),
          serviceWorker(),
          precompress(),
        ]),
  ],
  // Not by lightningcss, which knows no names but its own; it still makes the whole stylesheet small.
  css: command === "build" ? { modules: { generateScopedName: shortNames() } } : {},
  build: isSsrBuild ? forServer : forBrowsers,
  // React is told here, once and for all, that it runs in production: left to the environment, it draws at a fourth of the speed.
  ...(isSsrBuild && {
    ssr: { noExternal: true },
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
  }),
  test: {
    unstubGlobals: true,
    restoreMocks: true,
    // A machine at work on other things may take its time; no test is about time.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Both of the cores that the checks are meant for; left alone, Vitest takes one.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          // What needs a document, by the name of its file.
          name: "pages",
          include: ["tests/**/*.test.tsx"],
          environment: "jsdom",
          setupFiles: ["tests/setup.ts", "tests/setup-page.ts"],
          // A context for each file and not a process, which would load jsdom anew.
          pool: "vmForks",
        },
      },
      {
        extends: true,
        test: {
          name: "node",
          include: ["tests/**/*.test.ts"],
          setupFiles: ["tests/setup.ts"],
          // What Node's own modules make is not what a context of its own takes it for.
          pool: "forks",
          isolate: false,
        },
      },
    ],
  },
}));

/** The content is served from its own folder; the sample portal's has no business in what is built of the reader. */
function leaveContentOut(): Plugin {
  return {
    name: "leave-content-out",
    apply: "build",
    closeBundle: () => rmSync("dist/content", { recursive: true, force: true }),
  };
}

/** `/sw.js` out of src/service-worker; registration, update and manifest are the program's own. */
function serviceWorker() {
  return VitePWA({
    strategies: "injectManifest",
    srcDir: "src/service-worker",
    filename: "sw.ts",
    registerType: "prompt",
    injectRegister: false,
    manifest: false,
    injectManifest: {
      // One file without imports: Firefox runs workers that are modules only since 147.
      rollupFormat: "iife",
      injectionPoint: "self.builtFiles",
      // No reader has a use for the moderators' page, and few for another script or language.
      globIgnores: ["assets/{moderation,log-list,keys-sheet,dictionary,words}-*.js"],
      globPatterns: ["shell.html", "assets/*.{js,css}", "icon.svg", "icons/icon-192.png"],
    },
  });
}
