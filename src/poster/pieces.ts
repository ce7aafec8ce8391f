/** What a line never begins with (clreq §3.1.1, 禁则), whatever its width. */
const NOT_FIRST = /^[\])}%.,:;!?！），．：；？］｝～、。〉》」』】〕〗’”·‰℃—…]/u;

/** What a line never ends with. */
const NOT_LAST = /[([{$#（［｛〈《「『【〔〖‘“￥]$/u;

/** Words and figures are not broken; a double dash and a double ellipsis are one mark; all else goes by characters. */
const PIECE =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]+(?:[-.,:/'’&+@_]?[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]+)*[%℃°]?|—{2}|…{2}|\s+|\P{M}\p{M}*/gu;

/** A text in the pieces that a line is made of. */
export const piecesOf = (text: string): string[] => text.trim().match(PIECE) ?? [];

/** A figure and what it counts: 65岁. */
const FIGURE = /\p{Nd}$/u;
const HAN = /^\p{Script=Han}/u;

/** Whether a line may end between these two neighbours. */
export const canPart = (before: string, after: string): boolean =>
  !NOT_LAST.test(before) && !NOT_FIRST.test(after) && !(FIGURE.test(before) && HAN.test(after));

/** Whether a reader pauses after this piece, which makes it a good last one. */
export const isPause = (piece: string): boolean =>
  /^(?:[，。！？；：、]|\s+|—{2}|…{2})$/u.test(piece);
