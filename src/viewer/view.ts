/** How a picture is seen: so many times as large as it fits the screen, its middle so far from the screen's (pixels). */
export type View = { scale: number; x: number; y: number };

/** A width and a height in pixels. */
export type Size = { width: number; height: number };

/** A place on the screen, in pixels from its middle. */
export type Point = { x: number; y: number };

/** A picture as a whole. */
export const WHOLE: View = { scale: 1, x: 0, y: 0 };

/** A picture can at least be made so many times as large, and as large as it is. */
const LARGEST = 4;

/** How large a picture is where it fits the room and is not made larger than that. */
export function fitted(picture: Size, room: Size): Size {
  const ratio = Math.min(room.width / picture.width, room.height / picture.height);
  return { width: picture.width * ratio, height: picture.height * ratio };
}

/** The largest scale of a picture that is so wide by itself. */
export const largestScale = (picture: Size, room: Size) =>
  Math.max(LARGEST, picture.width / Math.max(1, fitted(picture, room).width));

/** The view at another scale in which what is at `point` stays there. */
export function zoomed({ scale, x, y }: View, to: number, { x: atX, y: atY }: Point): View {
  const ratio = to / scale;
  return { scale: to, x: atX - (atX - x) * ratio, y: atY - (atY - y) * ratio };
}

/** The view moved by so much. */
export const moved = (view: View, by: Point): View => ({
  ...view,
  x: view.x + by.x,
  y: view.y + by.y,
});

/** The nearest view that shows no more of the room around the picture than it must. */
export function bounded(view: View, picture: Size, room: Size): View {
  const scale = Math.min(largestScale(picture, room), Math.max(1, view.scale));
  const { width, height } = fitted(picture, room);
  return {
    scale,
    x: within(view.x, (width * scale - room.width) / 2),
    y: within(view.y, (height * scale - room.height) / 2),
  };
}

const within = (value: number, limit: number) =>
  Math.min(Math.max(0, limit), Math.max(-Math.max(0, limit), value));
