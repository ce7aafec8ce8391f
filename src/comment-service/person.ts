/** Who asks: somebody whom the portal's login names, or a device that has written before. */
export type Person = {
  /** As `author.id` of their comments. */
  id: string;
  /** What the portal's login calls them; a device names itself with each comment. */
  nick: string | undefined;
  badge: string | undefined;
};
