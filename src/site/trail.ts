import type { Channel } from "./site.ts";

/** The way from a top channel down to the one with this id; empty where there is no such channel. */
export function trailTo(channels: readonly Channel[], id: string): Channel[] {
  for (const channel of channels) {
    if (channel.id === id) return [channel];
    const below = trailTo(channel.children, id);
    if (below.length > 0) return [channel, ...below];
  }
  return [];
}
