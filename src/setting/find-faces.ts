import { FACES } from "./settings.ts";

type Face = (typeof FACES)[number];

/** Full and PostScript names, as `local()` knows fonts by, of those that the stacks of tokens.css name. */
const LOCAL: Partial<Record<Face, readonly string[]>> = {
  song: [
    "Songti SC",
    "Songti SC Regular",
    "STSongti-SC-Regular",
    "Noto Serif CJK SC",
    "NotoSerifCJKsc-Regular",
    "Source Han Serif SC",
    "SourceHanSerifSC-Regular",
    "SimSun",
  ],
  kai: [
    "Kaiti SC",
    "Kaiti SC Regular",
    "STKaitiSC-Regular",
    "STKaiti",
    "KaiTi",
    "LXGW WenKai",
    "LXGWWenKai-Regular",
    "AR PL UKai CN",
  ],
  fang: ["STFangsong", "FangSong", "FangSong_GB2312"],
};

/** The typefaces that this device does not have. Nothing is fetched: a font that is not installed does not load. */
export async function missingFaces(): Promise<Face[]> {
  if (!("FontFace" in window)) return [];
  const found = await Promise.all(FACES.map(hasFace));
  return FACES.filter((_, position) => !found[position]);
}

async function hasFace(face: Face): Promise<boolean> {
  const names = LOCAL[face];
  if (!names) return true;
  const source = names.map((name) => `local("${name}")`).join(", ");
  return new FontFace(`probe ${face}`, source).load().then(
    () => true,
    () => false,
  );
}
