/** Scenes of the sample portal; each is there 600 and 1,200 pixels wide in two formats. */
const SCENES = ["autumn-lotus", "bus-stop", "cabbage", "canal-lock", "canal-night", "courier"]
  .concat(["flood-gauge", "greenhouse", "heron", "kiln", "lake-mist", "lake-path", "locust-tree"])
  .concat(["market-dawn", "night-market", "old-bridge", "opera-stage", "pear-orchard", "reservoir"])
  .concat(["sea-salt", "snow-street", "spring-willow", "train-window", "wheat"]);

/** An article of two dozen pictures in one gallery, led by another, as photo desks make them. */
export function galleryArticle(): object {
  return {
    title: "二十四幅：一年里的水城",
    source: { name: "水城日报" },
    editor: "示例编辑",
    // Long past, so that it stays off the front page.
    publishedAt: "2018-05-02T08:00:00+08:00",
    channel: "photo",
    summary: "从春到冬，摄影记者在水边记下的二十四个清晨与夜晚。",
    lead: pictureOf("mountain-steps", "登山的石阶"),
    body: [
      { type: "paragraph", text: "从春到冬，摄影记者在水边记下的二十四个清晨与夜晚。" },
      { type: "gallery", images: SCENES.map((scene, at) => pictureOf(scene, `第${at + 1}幅`)) },
    ],
  };
}

function pictureOf(scene: string, alt: string): object {
  const file = (width: number, format: string) => `/content/media/${scene}-${width}.${format}`;
  return {
    src: file(1_200, "webp"),
    alt,
    caption: `${alt}：从天亮前等到日出以后。`,
    width: 1_200,
    height: 800,
    sources: ["avif", "webp"].map((format) => ({
      type: `image/${format}`,
      srcset: [600, 1_200].map((width) => ({ src: file(width, format), width })),
    })),
  };
}
