/** The drawer of printing inks every scene takes its four to six colours from, so that the set holds together. */
export const inks = {
  paper: "#f4ebd8",
  cream: "#ead9b8",
  snow: "#eef0ea",
  ink: "#1d2126",
  soot: "#3a3a3c",
  grey: "#8b8b83",
  ash: "#c2bfb2",
  vermilion: "#b3261e",
  brick: "#8a2f22",
  coral: "#d9614a",
  rose: "#e6ab92",
  clay: "#b56a48",
  ochre: "#cf9636",
  straw: "#e6c272",
  lamp: "#f7d98a",
  teal: "#2f7277",
  deep: "#174049",
  pool: "#6ea3a1",
  mist: "#c8d6cf",
  plum: "#5a3050",
  dusk: "#8a6580",
  night: "#1a2440",
  indigo: "#2f4470",
  moss: "#56693a",
  leaf: "#8da05a",
  sprout: "#b9c07a",
  bark: "#4a3628",
  wood: "#8c5a34",
} as const;

function channels(ink: string): readonly [number, number, number] {
  const value = Number.parseInt(ink.slice(1, 7), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function hex(value: number): string {
  return Math.round(value).toString(16).padStart(2, "0");
}

/** Mixes two inks, which is how distance is drawn: far planes are mixed with the colour of the air. */
export function blend(from: string, to: string, share: number): string {
  const [red, green, blue] = channels(from);
  const [toRed, toGreen, toBlue] = channels(to);
  const mix = (start: number, end: number) => hex(start + (end - start) * share);
  return `#${mix(red, toRed)}${mix(green, toGreen)}${mix(blue, toBlue)}`;
}

/** Thins an ink so that what lies below shows through, for mist, glass and lamplight. */
export function sheer(ink: string, opacity: number): string {
  return `${ink.slice(0, 7)}${hex(Math.max(0, Math.min(1, opacity)) * 255)}`;
}
