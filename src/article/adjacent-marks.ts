const CLOSING = "、，。．：；！？）〕］｝〉》」』】’”";
const OPENING = "（〔［｛〈《「『【‘“";

/** A closing mark before another closing one, and an opening mark after any mark. */
const HALVED = new RegExp(`([${CLOSING}](?=[${CLOSING}])|(?<=[${CLOSING}${OPENING}])[${OPENING}])`);

/**
 * Splits text at the marks that lose half their width to a neighbour; they stand at the odd places. Browsers without
 * `text-spacing-trim` set adjacent marks too wide (clreq §3.1.6: two of them take 1.5 em, not 2), so there these are
 * set in the font's half-width forms.
 */
export const splitAtHalved = (text: string): string[] => text.split(HALVED);
