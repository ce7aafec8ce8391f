import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Range = [Address, number];

/** The proxies whose word is taken for whom they ask. */
export type Proxies = (address: string) => boolean;

/**
 * Reads TRUSTED_PROXIES: addresses and ranges (CIDR), with commas between; `loopback` for this machine.
 * @throws Error naming the part that is none
 */
export function parseProxies(value: string): Proxies {
  const ranges = value
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .flatMap((part) => (part === "loopback" ? ["127.0.0.0/8", "::1/128"] : [part]))
    .map(toRange);
  return (address) => {
    if (ranges.length === 0) return false;
    const parsed = parse(address);
    return (
      parsed !== undefined &&
      ranges.some(([base, bits]) => base.kind() === parsed.kind() && parsed.match(base, bits))
    );
  };
}

function toRange(part: string): Range {
  const isRange = part.includes("/");
  if (isRange && ipaddr.isValidCIDR(part)) return ipaddr.parseCIDR(part);
  const address = isRange ? undefined : parse(part);
  if (!address) throw new Error(part);
  return [address, address.kind() === "ipv4" ? 32 : 128];
}

/**
 * The address of whoever asks: that of the connection or, where it is a trusted proxy's, the last one in X-Forwarded-For
 * that is not. What a client writes into that header itself stands before, and is never reached.
 */
export function clientAddress(
  connected: string,
  forwarded: string | undefined,
  isProxy: Proxies,
): string {
  const hops = (forwarded ?? "").split(",").map((hop) => hop.trim());
  const chain = [...hops, connected].filter((hop) => isIP(hop) !== 0).toReversed();
  const client = chain.find((hop) => !isProxy(hop)) ?? chain.at(-1) ?? connected;
  return bare(client);
}

/** Whoever has an IPv6 network has all 2^64 addresses of it. */
export function networkOf(address: string): string {
  const parsed = isIP(address) === 4 ? undefined : parse(address);
  if (parsed === undefined || parsed.kind() === "ipv4") return address;
  return `${parsed.toNormalizedString().split(":").slice(0, 4).join(":")}::/64`;
}

const bare = (address: string) =>
  isIP(address) === 4 ? address : (parse(address)?.toString() ?? address);

/** IPv4 that comes as IPv6, as it does on a socket that takes both, is IPv4. */
const parse = (address: string): Address | undefined =>
  isIP(address) === 0 ? undefined : ipaddr.process(address);
