import {
  type Browser,
  type BrowserContextOptions,
  type CDPSession,
  devices,
  type Page,
} from "@playwright/test";
import { type Traffic, watchTraffic } from "./traffic.ts";

export const DESKTOP = { viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1 };
export const PHONE = {
  ...devices["Pixel 7"],
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
};

/** Under what conditions a reader comes. */
export type Conditions = {
  screen: BrowserContextOptions;
  /** 150 ms, 1.6 Mb/s. */
  slow4G?: boolean;
};

export type Visit = { page: Page; session: CDPSession; traffic: Traffic };

const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** A first visit: a context of its own, with nothing cached and nothing remembered. */
export async function visit<R>(
  browser: Browser,
  { screen, slow4G = false }: Conditions,
  read: (visit: Visit) => Promise<R>,
): Promise<R> {
  const context = await browser.newContext({ ...screen, locale: "zh-CN" });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    if (slow4G) {
      await session.send("Network.enable");
      await session.send("Network.emulateNetworkConditions", SLOW_4G);
    }
    return await read({ page, session, traffic: watchTraffic(page) });
  } finally {
    await context.close();
  }
}

/** Lets the page's processor time run `rate` times as slowly. */
export const slowDown = (session: CDPSession, rate: number) =>
  session.send("Emulation.setCPUThrottlingRate", { rate });
