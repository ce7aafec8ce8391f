import { between, pick, seeded } from "./random.ts";
import { finished, hiss, silence, strike, type Track } from "./sound.ts";

const scale = [146.8, 164.8, 196, 220, 246.9, 293.7, 329.6, 392] as const;

/** The lake at dawn: lapping water under a few plucked notes, quiet enough to leave on. */
export function lakeSound(seconds: number): Track {
  const random = seeded("lake-sound");
  const track = silence(seconds);
  for (const side of [-0.6, 0.6]) {
    const shift = random() * 6;
    hiss(
      track,
      random,
      { low: 60, high: 420, side, start: 0, seconds },
      (time) => 0.55 + 0.45 * Math.sin(time * 1.1 + shift),
    );
    hiss(
      track,
      random,
      { low: 500, high: 2200, side: -side, start: 0, seconds },
      (time) => 0.3 * Math.max(0, Math.sin(time * 1.7 + shift * 2)) ** 3,
    );
  }
  for (const [second, note, side] of [
    [0.8, 3, -0.2],
    [2.3, 5, 0.2],
    [3.1, 4, 0.1],
    [4.9, 2, -0.3],
    [6.2, 6, 0.3],
    [7.0, 5, 0.1],
    [8.6, 3, -0.1],
    [9.7, 0, 0],
  ] as const) {
    const pitch = scale[note] ?? 220;
    strike(track, second, {
      partials: [
        [pitch, 1],
        [pitch * 2.003, 0.4],
        [pitch * 3.01, 0.18],
        [pitch * 4.02, 0.07],
      ],
      decay: 0.85,
      level: 0.16,
      side,
    });
  }
  for (let drop = 0; drop < 9; drop += 1) {
    const pitch = between(random, 900, 1700);
    strike(track, between(random, 0.5, seconds - 1), {
      partials: [
        [pitch, 1],
        [pitch * 1.6, 0.3],
      ],
      decay: 0.035,
      level: 0.05,
      side: between(random, -0.8, 0.8),
    });
  }
  return finished(track, 0.5);
}

/** The market in the morning: murmur, steps that pass, a bicycle bell and the wooden clapper of a hawker. */
export function marketSound(seconds: number): Track {
  const random = seeded("market-sound");
  const track = silence(seconds);
  for (let voice = 0; voice < 9; voice += 1) {
    const side = between(random, -0.9, 0.9);
    const pitch = between(random, 260, 620);
    const pace = between(random, 2.6, 4.6);
    const shift = between(random, 0, 9);
    hiss(
      track,
      random,
      { low: pitch * 0.8, high: pitch * 1.9, side, start: 0, seconds },
      (time) => {
        const phrase = Math.max(0, Math.sin(time * 0.55 + shift) + 0.35);
        const syllable =
          Math.max(0, Math.sin(time * pace * 2 * Math.PI + Math.sin(time * 1.9 + shift) * 2)) **
          1.5;
        return 0.6 * phrase * (0.25 + 0.75 * syllable);
      },
    );
  }
  hiss(track, random, { low: 50, high: 260, side: 0, start: 0, seconds }, () => 0.5);
  for (const [start, pace, from, to] of [
    [0.6, 0.52, -0.9, 0.8],
    [6.2, 0.46, 0.9, -0.7],
    [12.2, 0.55, -0.6, 0.9],
  ] as const) {
    for (let step = 0; step < 12; step += 1) {
      const side = from + ((to - from) * step) / 11;
      const near = 1 - Math.abs(step - 5.5) / 9;
      const second = start + step * pace + between(random, -0.02, 0.02);
      hiss(
        track,
        random,
        { low: 90, high: 700, side, start: second, seconds: 0.09 },
        (time) => 2.6 * near * Math.exp(-time / 0.018),
      );
      hiss(
        track,
        random,
        { low: 900, high: 3200, side, start: second + 0.035, seconds: 0.08 },
        (time) => 0.7 * near * Math.exp(-time / 0.02),
      );
    }
  }
  for (const [second, side] of [
    [3.4, -0.5],
    [3.95, -0.4],
    [10.6, 0.6],
    [11.05, 0.5],
    [16.8, -0.1],
  ] as const) {
    for (let trill = 0; trill < 4; trill += 1) {
      strike(track, second + trill * 0.07, {
        partials: [
          [2110, 1],
          [2790, 0.5],
          [4370, 0.3],
          [5630, 0.16],
        ],
        decay: 0.26,
        level: 0.05,
        side,
      });
    }
  }
  for (const bar of [1.9, 5.1, 8.3, 13.6, 17.9]) {
    const side = pick(random, [0.35, 0.45, 0.55]);
    for (const beat of [0, 0.34, 0.51]) {
      strike(track, bar + beat, {
        partials: [
          [870, 1],
          [1420, 0.6],
          [2330, 0.25],
        ],
        decay: 0.034,
        level: beat === 0 ? 0.24 : 0.17,
        side,
      });
    }
  }
  return finished(track, 0.6);
}
