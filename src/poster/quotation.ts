/** A card holds so many characters. */
const LONGEST = 140;

/** Selected text as a card quotes it: on one line, whole sentences of it where it is too long, else cut short. */
export function quotationOf(selected: string): string {
  const text = selected
    .replace(/\s+/g, " ")
    .replace(/(?<=\P{ASCII}) | (?=\P{ASCII})/gu, "")
    .trim();
  const characters = Array.from(text);
  if (characters.length <= LONGEST) return text;
  const kept = characters.slice(0, LONGEST - 2).join("");
  const sentences = /^.{40,}[。！？…][”’」』）]{0,2}/u.exec(kept)?.[0];
  return sentences ?? `${kept}……`;
}
