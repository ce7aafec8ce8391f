import type { Channel } from "../site/site.ts";

/** Every channel of the tree, from the top and from the first, with its place in site.json (`channels.1.children.0`). */
export const flattenChannels = (
  channels: readonly Channel[],
  list = "channels",
): { channel: Channel; field: string }[] =>
  channels.flatMap((channel, at) => {
    const field = `${list}.${at}`;
    return [{ channel, field }, ...flattenChannels(channel.children, `${field}.children`)];
  });
