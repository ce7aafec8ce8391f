/** The folder, in the one that is exported to, of what an export keeps for the next; hosts send no hidden files. */
export const KEPT = ".export";
