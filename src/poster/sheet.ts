import type { encodeQr } from "../lib/qr-encoder.ts";
import type { Face, Line } from "./place.ts";

/** A sheet's width and margins in its own pixels, of which each is `SCALE` of the image's: a phone's width, 1125 in all. */
const WIDTH = 375;
const MARGIN = 28;
export const COLUMN = WIDTH - 2 * MARGIN;
const SCALE = 3;

/** The light paper of src/styles/tokens.css; an image goes where no theme follows. */
export const INK = "#1c1a18";
export const SOFT = "#635d55";
const PAPER = "#fffdf9";
const HAIRLINE = "#ddd5c8";
export const ACCENT = "#b3261e";

const FAMILIES = {
  song: '"Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif',
  hei: '"PingFang SC", "HarmonyOS Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif',
};

type Type = { family: keyof typeof FAMILIES; size: number; weight?: number };
type SetFace = Face & { font: string };

/** A piece of paper that is drawn on from its top, and cut to what is on it. */
export class Sheet {
  readonly #canvas = document.createElement("canvas");
  readonly #context: CanvasRenderingContext2D;
  /** How far down it is drawn on, in its pixels. */
  y = MARGIN;

  /** @throws Error where the browser gives no canvas */
  constructor(height: number) {
    const context = this.#canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    this.#context = context;
    this.#canvas.width = WIDTH * SCALE;
    this.#canvas.height = height * SCALE;
    context.scale(SCALE, SCALE);
    context.fillStyle = PAPER;
    context.fillRect(0, 0, WIDTH, height);
  }

  face({ family, size, weight = 400 }: Type): SetFace {
    const font = `${weight} ${size}px ${FAMILIES[family]}`;
    const measure = (piece: string) => {
      this.#context.font = font;
      return this.#context.measureText(piece).width;
    };
    return { em: size, font, measure };
  }

  /** Lines from here down, each `leading` times the face's size high. */
  lines(lines: readonly Line[], face: SetFace, { leading, ink = INK }: Leading) {
    this.#context.font = face.font;
    this.#context.fillStyle = ink;
    for (const { placed } of lines) {
      // The body of a Han character stands on 0.12 em below its baseline.
      const baseline = this.y + (face.em * leading) / 2 + face.em * 0.38;
      for (const { text, x } of placed) this.#context.fillText(text, MARGIN + x, baseline);
      this.y += face.em * leading;
    }
  }

  /** One line of plain text that stands here and moves nothing down; `end` has it end at the right margin. */
  note(text: string, face: SetFace, { ink = SOFT, y = this.y, end = false } = {}) {
    this.#context.font = face.font;
    this.#context.fillStyle = ink;
    this.#context.textAlign = end ? "right" : "left";
    this.#context.fillText(text, end ? WIDTH - MARGIN : MARGIN, y);
    this.#context.textAlign = "left";
  }

  rule(thickness: number, ink = HAIRLINE, width = COLUMN) {
    this.#context.fillStyle = ink;
    this.#context.fillRect(MARGIN, this.y, width, thickness);
    this.y += thickness;
  }

  /** A picture over the whole column, cut to between 1:2 and 1:1. */
  picture(image: HTMLImageElement) {
    const { naturalWidth: width, naturalHeight: height } = image;
    const ratio = Math.min(1, Math.max(0.5, height / width));
    const shownHeight = Math.min(height, width * ratio);
    const shownWidth = Math.min(width, height / ratio);
    this.#context.drawImage(
      image,
      (width - shownWidth) / 2,
      (height - shownHeight) / 2,
      shownWidth,
      shownHeight,
      MARGIN,
      this.y,
      COLUMN,
      COLUMN * ratio,
    );
    this.y += COLUMN * ratio;
  }

  /** A QR code at the right margin, its modules of whole pixels; its quiet zone is the paper. Moves nothing down. */
  code({ data, size }: ReturnType<typeof encodeQr>, room: number) {
    const inner = size - 2 * QUIET;
    const module = Math.floor((room * SCALE) / inner) / SCALE;
    const left = WIDTH - MARGIN - inner * module;
    this.#context.fillStyle = INK;
    for (const [row, modules] of data.entries()) {
      for (const [column, isDark] of modules.entries()) {
        const x = left + (column - QUIET) * module;
        if (isDark) this.#context.fillRect(x, this.y + (row - QUIET) * module, module, module);
      }
    }
  }

  /** The sheet as far as it is drawn on, as an image of this type. */
  cut(): HTMLCanvasElement {
    const whole = document.createElement("canvas");
    whole.width = this.#canvas.width;
    whole.height = Math.round((this.y + MARGIN) * SCALE);
    whole.getContext("2d")?.drawImage(this.#canvas, 0, 0);
    return whole;
  }
}

type Leading = { leading: number; ink?: string };

/** The modules of quiet zone that the encoder adds. */
const QUIET = 4;
