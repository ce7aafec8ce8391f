/** Told once: the password that was made for moderators at the first start. */
export const passwordLine = (password: string) =>
  `The password for /moderation is ${password} — it is told this once; set MODERATOR_PASSWORD to have another.`;
