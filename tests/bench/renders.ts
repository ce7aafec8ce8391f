import type { Row } from "./row.ts";
import { USUAL } from "./portal.ts";

/** Renders a page's address (its path) to HTML, from the content and not from a cache of pages. */
export type Render = (url: string) => Promise<{ status: number; html: string }>;

const DURATION = 2_000;
/** Milliseconds until the compiler has seen what there is to see. */
const WARM_UP = 1_000;

/** How many times a second an article of 3,000 characters is rendered in one process. */
export async function measureRenders(render: Render, rounds: number): Promise<Row> {
  await rendersIn(WARM_UP, render);
  const counts = await Array.fromAsync({ length: rounds }, () => rendersIn(DURATION, render));
  return {
    name: "renders of an article of 3,000 characters, one process",
    unit: "/s",
    values: counts.map((count) => (count * 1_000) / DURATION),
    least: 150,
  };
}

/** One after the other, as a single processor has them. */
async function rendersIn(duration: number, render: Render): Promise<number> {
  const end = performance.now() + duration;
  let count = 0;
  while (performance.now() < end) {
    // oxlint-disable-next-line no-await-in-loop -- side by side, they would only wait for each other
    const { status, html } = await render(`/a/${USUAL}`);
    if (status !== 200 || !html.includes("守闸人")) throw new Error("The article is not rendered.");
    count += 1;
  }
  return count;
}
