import { defineConfig, devices } from "@playwright/test";
import { needBuild, origin, projectDir } from "./address.ts";
import { findChromium, launchArguments } from "./chromium.ts";

needBuild();

// Workers load this file again; they take what was found for the first.
const chromium = (process.env["CHROMIUM_PATH"] ||= findChromium());

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: "*.spec.ts",
  outputDir: `${projectDir}/test-results`,
  fullyParallel: true,
  workers: 3,
  // A machine that others use too: what passes only the second time is told as flaky.
  retries: 1,
  // A machine at work on other things may take its time.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: origin,
    // A worker would answer in the place of the servers that fail on purpose; offline.spec.ts lets it.
    serviceWorkers: "block",
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    colorScheme: "light",
    launchOptions: {
      executablePath: chromium,
      // No page lives long enough to win back what compiling its program a second time costs.
      args: [...launchArguments(), "--js-flags=--no-opt,--no-maglev"],
      // Where the machine speaks no UTF-8, a file with a Chinese name would be saved without one.
      env: { ...process.env, LC_ALL: "C.UTF-8" },
    },
    screenshot: "only-on-failure",
  },
  projects: [
    {
      name: "desktop",
      testIgnore: ["phone.spec.ts", "large-letters.spec.ts"],
      use: { viewport: DESKTOP },
    },
    {
      name: "phone",
      testMatch: [
        "accessibility",
        "comments",
        "elder",
        "guide",
        "headlines",
        "immersion",
        "keyboard",
        "large-letters",
        "layout",
        "listen",
        "moderation",
        "phone",
        "reading-path",
        "setting",
        "theme",
      ].map((name) => `${name}.spec.ts`),
      use: { ...devices["Pixel 7"], viewport: PHONE, deviceScaleFactor: 1 },
    },
  ],
  webServer: {
    command: `"${process.execPath}" serve.ts`,
    cwd: import.meta.dirname,
    url: `${origin}/content/front.json`,
    gracefulShutdown: { signal: "SIGTERM", timeout: 3_000 },
  },
});
