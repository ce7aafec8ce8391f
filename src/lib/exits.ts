/** By which link each entry of the history was left: its `href`, by the entry's key. */
export const exits = new Map<string, string>();
