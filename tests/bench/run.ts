/**
 * `npm run bench` measures the built site as a reader's browser meets it; `npm run bench -- NAME` one group of figures,
 * `-- pages` all of those of whole pages, and `--rounds N` takes other than five rounds.
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
 * - comments: requests a second over ten connections by autocannon, on an article of 10,000 comments; the server shares
 *   the processor with who asks.
 *
 * These take longer, and run only when asked for:
 * - lighthouse: every kind of page as Lighthouse takes it, as a phone on slow 4G with a processor four times as slow
 *   (applied, not simulated), beside a static page of the same article, the static export, and the app that is not
 *   rendered; every limit is on the median.
 * - interactions: from a finger on a button to the next paint, the processor slowed down four times (Event Timing).
 * - serving: pages a second from the server's cache, renders a second without it, and its memory over 100,000 requests.
 * - pages: these three and click.
 * - export: `npm run export` of 10,000 articles, from nothing and after one of them was changed, npm's own time included.
 *
 * Ends with 1 when a figure is over its limit. Figures without a limit or a comparison are this machine's.
 */
import { chromium } from "@playwright/test";
import { ChromiumFault, findChromium, launchArguments } from "../browser/chromium.ts";
import { ArgumentFault, readArguments } from "./arguments.ts";
import { BuildFault, ensureBuild } from "./build.ts";
import { groupsOf } from "./groups.ts";
import { load, machine } from "./machine.ts";
import { startPortal } from "./portal.ts";
import { holds } from "./row.ts";
import { toTable } from "./table.ts";

// Whoever ends the bench ends what it has started as well, for which an exit of its own is needed.
process.once("SIGTERM", () => process.exit(143)).once("SIGINT", () => process.exit(130));

try {
  process.exitCode = (await bench()) ? 0 : 1;
} catch (error) {
  const isFault = [ArgumentFault, BuildFault, ChromiumFault].some(
    (fault) => error instanceof fault,
  );
  if (!isFault || !(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
process.exit();

/** Whether every figure that has a limit is within it. */
async function bench(): Promise<boolean> {
  const { asked, rounds } = readArguments(process.argv.slice(2));
  const groups = groupsOf(asked);
  const executablePath = findChromium();
  ensureBuild();
  const before = load();
  const portal = await startPortal();
  const browser = await chromium.launch({ executablePath, args: launchArguments() });
  const rows = await Array.fromAsync(groups, ([name, measure]) => {
    console.error(`measuring ${name} …`);
    return measure({ ...portal, browser, executablePath, rounds });
  });
  console.log(`\n${machine(browser.version())}\nload: ${before} before, ${load()} after\n`);
  console.log(toTable(rows.flat()));
  await browser.close();
  return rows.flat().every((row) => holds(row) !== false);
}
