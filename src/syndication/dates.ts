/** The portal's clock, with its offset on that day: 1986–1991 had summer time. */
const clock = new Intl.DateTimeFormat("en", {
  timeZone: "Asia/Shanghai",
  timeZoneName: "longOffset",
});

/** `2026-11-22T06:30:00+08:00` (RFC 3339, and the complete date of W3C's note) on the portal's clock. */
export function toRfc3339(instant: string): string {
  const { local, offset } = onClock(instant);
  return `${local.toISOString().slice(0, 19)}${offset}`;
}

/** `Sun, 22 Nov 2026 06:30:00 +0800` (RFC 822 with the four digits of RFC 1123, as RSS 2.0 asks) on the portal's clock. */
export function toRfc822(instant: string): string {
  const { local, offset } = onClock(instant);
  return local.toUTCString().replace("GMT", offset.replace(":", ""));
}

/** The later of two instants, whatever their offsets. */
export const later = (one: string, other: string) =>
  Date.parse(other) > Date.parse(one) ? other : one;

/** `local` reads in UTC what the portal's clock reads. */
function onClock(instant: string) {
  const date = new Date(instant);
  const zone = clock.formatToParts(date).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign = "+", hours = "00", minutes = "00"] = /([+-])(\d\d):(\d\d)/.exec(zone) ?? [];
  const shift = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -60_000 : 60_000);
  return { local: new Date(date.getTime() + shift), offset: `${sign}${hours}:${minutes}` };
}
