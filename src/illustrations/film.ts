import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { spawn, spawnSync } from "node:child_process";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createCanvas } from "@napi-rs/canvas";
import { lakeMorning } from "./morning.ts";
import { render } from "./render.ts";
import { wave } from "./sound.ts";
import { lakeSound, marketSound } from "./soundscapes.ts";

const media = fileURLToPath(new URL("../../public/content/media/", import.meta.url));
const film = { width: 1280, height: 720, seconds: 12, frames: 24 } as const;
const aac = ["-c:a", "aac", "-b:a", "64k"];
const opus = ["-c:a", "libopus", "-b:a", "48k"];
const quiet = ["-hide_banner", "-loglevel", "error", "-y", "-fflags", "+bitexact"];
const plain = ["-map_metadata", "-1", "-flags:a", "+bitexact"];

async function ended(encoder: ReturnType<typeof spawn>): Promise<void> {
  const [code] = await once(encoder, "close");
  if (code !== 0) throw new Error(`ffmpeg stopped with code ${String(code)}.`);
}

function* pictures(): Generator<Buffer> {
  const { width, height, seconds, frames } = film;
  const screen = createCanvas(width, height);
  const pen = screen.getContext("2d");
  const last = seconds * frames - 1;
  for (let frame = 0; frame <= last; frame += 1) {
    const still = render("lake-morning", (print) => lakeMorning(print, frame / last));
    pen.drawImage(still, 0, 76, 1200, 675, 0, 0, width, height);
    yield Buffer.from(pen.getImageData(0, 0, width, height).data.buffer);
  }
}

async function encodeFilm(sound: string): Promise<void> {
  const { width, height, seconds, frames } = film;
  const raw = [
    "-f",
    "rawvideo",
    "-pix_fmt",
    "rgba",
    "-s",
    `${width}x${height}`,
    "-r",
    String(frames),
    "-i",
    "pipe:0",
  ];
  const both = [
    "-map",
    "0:v",
    "-map",
    "1:a",
    "-pix_fmt",
    "yuv420p",
    "-t",
    String(seconds),
    ...plain,
  ];
  const x264 = [
    "-c:v",
    "libx264",
    "-preset",
    "slow",
    "-crf",
    "25",
    "-maxrate",
    "470k",
    "-bufsize",
    "900k",
  ];
  const vp9 = [
    "-c:v",
    "libvpx-vp9",
    "-b:v",
    "440k",
    "-maxrate",
    "520k",
    "-deadline",
    "good",
    "-cpu-used",
    "4",
    "-row-mt",
    "1",
  ];
  const encoder = spawn(
    "ffmpeg",
    [
      ...quiet,
      ...raw,
      "-i",
      sound,
      ...both,
      ...x264,
      ...aac,
      "-movflags",
      "+faststart",
      join(media, "lake-morning.mp4"),
      ...both,
      ...vp9,
      ...opus,
      join(media, "lake-morning.webm"),
    ],
    { stdio: ["pipe", "inherit", "inherit"] },
  );
  const done = ended(encoder);
  await pipeline(Readable.from(pictures()), encoder.stdin);
  await done;
}

async function encodeSound(sound: string): Promise<void> {
  const outputs = [
    ...plain,
    ...aac,
    "-movflags",
    "+faststart",
    join(media, "market-sounds.m4a"),
    ...plain,
    ...opus,
    join(media, "market-sounds.ogg"),
  ];
  await ended(spawn("ffmpeg", [...quiet, "-i", sound, ...outputs], { stdio: "inherit" }));
}

if (spawnSync("ffmpeg", ["-version"]).status !== 0) {
  console.error("The film and the sound need ffmpeg on the PATH: install it and run this again.");
  process.exit(1);
}
await mkdir(media, { recursive: true });
const scratch = await mkdtemp(join(tmpdir(), "kanbao-"));
try {
  const market = join(scratch, "market.wav");
  const lake = join(scratch, "lake.wav");
  await writeFile(market, wave(marketSound(20)));
  await writeFile(lake, wave(lakeSound(film.seconds)));
  await encodeSound(market);
  await encodeFilm(lake);
  console.log("film: lake-morning and market-sounds written to public/content/media");
} finally {
  await rm(scratch, { recursive: true, force: true });
}
