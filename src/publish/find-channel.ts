import type { Channel } from "../site/site.ts";
import { Refusal } from "./refusal.ts";

/**
 * The id of the channel to which a breadcrumb's names lead, from the top down.
 * @throws Refusal naming the channel that the site does not have
 */
export function findChannel(channels: readonly Channel[], trail: readonly string[]): string {
  const [name, ...below] = trail;
  const channel = channels.find((one) => one.name === name);
  if (channel === undefined) {
    const known = channels.map((one) => one.name).join(", ") || "none";
    throw new Refusal(
      `the breadcrumb leads to the channel ${name}, which site.json does not have there (it has: ${known}); ` +
        "add it to site.json or correct the breadcrumb",
    );
  }
  return below.length > 0 ? findChannel(channel.children, below) : channel.id;
}
