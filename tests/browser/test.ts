import { type BrowserContext, test as base, expect } from "@playwright/test";

type Trouble = {
  /** Says that a complaint like this one belongs to the test; it must come, or the test fails. */
  expect: (complaint: RegExp) => void;
};

/**
 * Playwright's test, in which the browser must have nothing to complain of: no error or warning on the console, no
 * uncaught exception, no request that fails or goes to another site, nothing against the Content-Security-Policy.
 */
export const test = base.extend<{ trouble: Trouble }>({
  trouble: [
    // With the page, which then is closed only after this: what it was still loading is not what failed.
    async ({ context, page: _page, baseURL }, use) => {
      const complaints: string[] = [];
      const expected: RegExp[] = [];
      await listen(context, baseURL, (complaint) => complaints.push(complaint));
      await use({ expect: (complaint) => expected.push(complaint) });

      const isExpected = (complaint: string) => expected.some((words) => words.test(complaint));
      expect(complaints.filter((complaint) => !isExpected(complaint))).toEqual([]);
      const missed = expected.filter((words) => !complaints.some((said) => words.test(said)));
      expect(missed, "complaints that were expected and did not come").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

async function listen(
  context: BrowserContext,
  origin: string | undefined,
  complain: (complaint: string) => void,
) {
  context.on("console", (message) => {
    // Said by Playwright itself, for the pages that are tested without their service worker.
    if (message.text() === "Service Worker registration blocked by Playwright") return;
    if (["error", "warning"].includes(message.type())) {
      complain(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on("weberror", (error) => complain(`exception: ${error.error().message}`));
  context.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith("http") && asked !== origin) complain(`elsewhere: ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) complain(`answer ${response.status()}: ${response.url()}`);
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // Whoever leaves a page no longer wants what it was waiting for; where they go is wanted all the same.
    const isNeeded = request.resourceType() === "document";
    if (reason === "net::ERR_ABORTED" && !isNeeded) return;
    complain(`failed: ${request.url()} ${reason}`);
  });
  await context.addInitScript(() => {
    try {
      // A reader who has been here before (elder-hint.spec.ts has others).
      localStorage.setItem("kanbao:elder-hint", "seen");
    } catch {
      // No page of the portal.
    }
    // A middling line, on which nothing is fetched that no reader has reached for.
    const connection = { effectiveType: "3g", saveData: false, downlink: 1, rtt: 300 };
    Object.defineProperty(navigator, "connection", { configurable: true, value: connection });
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}
