import { rmSync } from "node:fs";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { kanbao } from "./src/server/vite-plugin.ts";
import { sizeBudget } from "./src/server/size-budget.ts";

export default defineConfig({
  plugins: [react(), kanbao(), leaveContentOut(), sizeBudget({ scripts: 130_000, styles: 12_000 })],
  css: { transformer: "lightningcss" },
  // Not only syntax: no built-in is used that these lack.
  build: {
    target: ["chrome111", "edge111", "firefox115", "safari16.4"],
    sourcemap: true,
    modulePreload: { polyfill: false },
  },
  test: {
    environment: "jsdom",
    include: ["tests/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/setup.ts"],
    unstubGlobals: true,
    // Both of the cores that the checks are meant for; left alone, Vitest takes one.
    maxWorkers: 2,
  },
});

/** The content is served from its own folder; the sample portal's has no business in what is built of the reader. */
function leaveContentOut(): Plugin {
  return {
    name: "leave-content-out",
    apply: "build",
    closeBundle: () => rmSync("dist/content", { recursive: true, force: true }),
  };
}
