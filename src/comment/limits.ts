/** The longest comment, in characters as a reader counts them. */
export const MAX_LENGTH = 1_000;

/** The longest nickname, in characters as a reader counts them. */
export const MAX_NICK = 20;

/** The longest note to a report or an appeal, in characters as a reader counts them. */
export const MAX_NOTE = 500;

/** The most comments that one answer holds. */
export const MAX_PAGE = 50;

/** The most articles whose comments are counted at once. */
export const MAX_COUNTED = 100;
