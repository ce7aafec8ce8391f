/**
 * Gives what is read in place of a file of the content, by its path below the folder; undefined where the file itself is
 * read. So what was in order last stands in for what an author broke.
 */
export type StandIn = (file: string) => Uint8Array | undefined;

/** Every file is read as it is. */
export const asItIs: StandIn = () => undefined;
