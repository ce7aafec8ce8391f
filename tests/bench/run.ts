/**
 * `npm run bench` measures the built site as a reader's browser meets it; `npm run bench -- NAME` one group of figures.
 *
 * The real server runs in a process of its own, over a temporary folder: a copy of the built site, of the sample's
 * hand-written content and of an article of 5,000 paragraphs. A real Chromium visits it, each visit in a context of
 * its own with nothing cached. What is compared is measured in turns (round by round, not one after the other), so
 * that a machine that slows down slows all of it; a figure is the median of its rounds, beside their range.
 *
 * - first-load: what the browser asks for until a page it has never seen falls silent, unscrolled, by the network.
 *   Bytes are those of the bodies as they were sent, so gzip; 1 kB is 1,000 bytes.
 * - layout-shift: CLS as web.dev defines it (the worst session window) on a phone's screen over slow 4G (150 ms,
 *   1.6 Mb/s), from the first byte through scrolling to the end; its worst round must hold, not the median.
 * - text-size: A+ on the article of 5,000 paragraphs, the processor slowed down four times: Event Timing from the press
 *   to the next frame on screen, the worst of all presses of a visit as INP takes it; beside it, as a cross-check that
 *   shares nothing with Event Timing, the main thread's time to the end of that frame.
 * - click: from a click on a link that was pointed at, and whose requests are done, to the end of the frame with the
 *   article's `h1`.
 * - cold-article: largest contentful paint and time to `h1` of a first visit over slow 4G, against a static page of the
 *   same words and picture from the same server.
 * - comments: requests a second over ten connections; the server shares the processor with who asks.
 *
 * Ends with 1 when a figure is over its limit. Figures without a limit or a comparison are this machine's.
 */
import { chromium } from "@playwright/test";
import { ChromiumFault, findChromium, launchArguments } from "../browser/chromium.ts";
import { BuildFault, ensureBuild } from "./build.ts";
import { measureClick } from "./click.ts";
import { measureColdArticle } from "./cold-article.ts";
import { measureComments } from "./comments.ts";
import { measureFirstLoad } from "./first-load.ts";
import { measureLayoutShift } from "./layout-shift.ts";
import { load, machine } from "./machine.ts";
import { startPortal } from "./portal.ts";
import { holds, type Measure } from "./row.ts";
import { toTable } from "./table.ts";
import { measureTextSize } from "./text-size.ts";

const groups: Record<string, Measure> = {
  "first-load": measureFirstLoad,
  "layout-shift": measureLayoutShift,
  "text-size": measureTextSize,
  click: measureClick,
  "cold-article": measureColdArticle,
  comments: measureComments,
};

const [asked] = process.argv.slice(2);
const chosen = Object.entries(groups).filter(([name]) => !asked || name === asked);
if (chosen.length === 0) {
  console.error(`There is no bench "${asked}": choose one of ${Object.keys(groups).join(", ")}.`);
  process.exit(1);
}

try {
  process.exitCode = (await bench(findChromium())) ? 0 : 1;
} catch (error) {
  if (!(error instanceof ChromiumFault || error instanceof BuildFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
process.exit();

/** Whether every figure that has a limit is within it. */
async function bench(executablePath: string): Promise<boolean> {
  ensureBuild();
  const before = load();
  const { origin } = await startPortal();
  const browser = await chromium.launch({ executablePath, args: launchArguments() });
  const rows = await Array.fromAsync(chosen, ([name, measure]) => {
    console.error(`measuring ${name} …`);
    return measure({ origin, browser });
  });
  console.log(`\n${machine(browser.version())}\nload: ${before} before, ${load()} after\n`);
  console.log(toTable(rows.flat()));
  await browser.close();
  return rows.flat().every((row) => holds(row) !== false);
}
