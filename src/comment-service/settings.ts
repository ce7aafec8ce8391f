/** What an operator sets of the comments. */
export type Settings = {
  /** Whether comments are reviewed before others see them; edits always are. */
  preModeration: boolean;
  /** How long an author may edit a comment, in milliseconds. */
  editWindow: number;
  /** Whether the portal's login is needed to write and to like. */
  needsSignIn: boolean;
};

const MINUTE = 60_000;

export const EDIT_WINDOW = 10 * MINUTE;
