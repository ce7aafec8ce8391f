import { between, type Random } from "./random.ts";

/** Sound as two channels of samples, so that steps can pass from one side to the other. */
export interface Track {
  readonly left: Float32Array;
  readonly right: Float32Array;
}

const rate = 48000;

/** Opens a silent track of some seconds. */
export function silence(seconds: number): Track {
  return { left: new Float32Array(seconds * rate), right: new Float32Array(seconds * rate) };
}

/** Adds one sample at a place between the two ears, the single way sound gets into a track. */
function mix(track: Track, at: number, value: number, side: number): void {
  if (at < 0 || at >= track.left.length) return;
  track.left[at] = (track.left[at] ?? 0) + value * Math.sqrt((1 - side) / 2);
  track.right[at] = (track.right[at] ?? 0) + value * Math.sqrt((1 + side) / 2);
}

/** Rings a struck body from its partials, which is enough for bells, wood and plucked strings alike. */
export function strike(
  track: Track,
  second: number,
  body: {
    readonly partials: readonly (readonly [number, number])[];
    readonly decay: number;
    readonly level: number;
    readonly side: number;
  },
): void {
  const start = Math.round(second * rate);
  const length = Math.round(body.decay * 6 * rate);
  for (let index = 0; index < length; index += 1) {
    const time = index / rate;
    const attack = Math.min(1, time / 0.003);
    let value = 0;
    for (const [order, [pitch, share]] of body.partials.entries()) {
      value +=
        share *
        Math.sin(2 * Math.PI * pitch * time) *
        Math.exp(-time / (body.decay / (1 + order * 0.5)));
    }
    mix(track, start + index, value * attack * body.level, body.side);
  }
}

/** Makes noise between two pitches with a loudness that the caller shapes, for water, voices and steps. */
export function hiss(
  track: Track,
  random: Random,
  band: {
    readonly low: number;
    readonly high: number;
    readonly side: number;
    readonly start: number;
    readonly seconds: number;
  },
  loudness: (second: number) => number,
): void {
  const keepHigh = Math.exp((-2 * Math.PI * band.high) / rate);
  const keepLow = Math.exp((-2 * Math.PI * band.low) / rate);
  let [first, second, floor] = [0, 0, 0];
  const start = Math.round(band.start * rate);
  for (let index = 0; index < band.seconds * rate; index += 1) {
    first = first * keepHigh + (1 - keepHigh) * between(random, -1, 1);
    second = second * keepHigh + (1 - keepHigh) * first;
    floor = floor * keepLow + (1 - keepLow) * second;
    mix(track, start + index, (second - floor) * loudness(index / rate), band.side);
  }
}

/** Brings a track to a safe peak and fades both ends, so that nothing clips and a loop does not click. */
export function finished(track: Track, peak: number): Track {
  const samples = track.left.length;
  let loudest = 0.0001;
  for (let index = 0; index < samples; index += 1) {
    loudest = Math.max(
      loudest,
      Math.abs(track.left[index] ?? 0),
      Math.abs(track.right[index] ?? 0),
    );
  }
  for (let index = 0; index < samples; index += 1) {
    const edge = Math.min(1, index / (0.8 * rate), (samples - index) / (1.2 * rate));
    const gain = (peak / loudest) * edge;
    track.left[index] = (track.left[index] ?? 0) * gain;
    track.right[index] = (track.right[index] ?? 0) * gain;
  }
  return track;
}

/** Writes a track as a 16-bit WAVE file, the form every ffmpeg reads. */
export function wave({ left, right }: Track): Buffer {
  const file = Buffer.alloc(44 + left.length * 4);
  file.write("RIFF", 0);
  file.writeUInt32LE(file.length - 8, 4);
  file.write("WAVEfmt ", 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(2, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * 4, 28);
  file.writeUInt16LE(4, 32);
  file.writeUInt16LE(16, 34);
  file.write("data", 36);
  file.writeUInt32LE(left.length * 4, 40);
  for (let index = 0; index < left.length; index += 1) {
    file.writeInt16LE(Math.round((left[index] ?? 0) * 32767), 44 + index * 4);
    file.writeInt16LE(Math.round((right[index] ?? 0) * 32767), 46 + index * 4);
  }
  return file;
}
