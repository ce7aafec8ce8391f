import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { kanbao } from "./src/server/vite-plugin.ts";
import { sizeBudget } from "./src/server/size-budget.ts";

export default defineConfig({
  plugins: [react(), kanbao(), sizeBudget({ scripts: 130_000, styles: 12_000 })],
  css: { transformer: "lightningcss" },
  build: { sourcemap: true, modulePreload: { polyfill: false } },
  test: {
    environment: "jsdom",
    include: ["tests/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/setup.ts"],
    unstubGlobals: true,
    // Both of the cores that the checks are meant for; left alone, Vitest takes one.
    maxWorkers: 2,
  },
});
