/** So much of an article seen is all of it (0–1): what follows is the editor's name. */
const WHOLE = 0.95;

/** Whether an article of which so much was seen (0–1) was read. */
export const isWhole = (read: number) => read >= WHOLE;
