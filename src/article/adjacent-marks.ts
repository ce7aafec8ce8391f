const CLOSING = "、，。：；！？）〕］｝〉》」』】’”";
const OPENING = "（〔［｛〈《「『【‘“";
const RUN = new RegExp(`([${CLOSING}][${CLOSING}${OPENING}]+|[${OPENING}]{2,})`);

/**
 * Splits text at runs of adjacent full-width marks; runs stand at the odd places. Browsers without
 * `text-spacing-trim` set such a run too wide (clreq §3.1.6: two marks take 1.5 em, not 2), so it is closed up there
 * by the font's half-width forms.
 */
export const splitAtMarks = (text: string): string[] => text.split(RUN);
