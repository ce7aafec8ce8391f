/** The words of the panel in which the text is set, loaded with it, in Simplified Chinese. */
export const settingZhCN = {
  lines: "行距",
  linesValue: (hundredths: string) => `${Number(hundredths) / 100} 倍`,
  measure: "栏宽",
  measureValue: (characters: string) => `每行 ${characters} 字`,
  measureFits: (characters: number) => `这块屏幕一行排得下 ${characters} 字。`,
  sizeValue: (step: string) => `${step} 号`,
  less: { size: "小一点", lines: "紧一点", measure: "窄一点" },
  more: { size: "大一点", lines: "松一点", measure: "宽一点" },

  face: "字体",
  faces: { hei: "黑体", song: "宋体", kai: "楷体", fang: "仿宋" },
  faceMissing: (names: readonly string[]) => `这台设备没有${names.join("、")}。`,
  faceReplaced: (name: string) => `这台设备没有${name}，现以宋体代替。`,
  weight: "粗细",
  weights: { light: "细", regular: "常规", medium: "稍粗" },

  paragraph: "分段",
  paragraphs: { indent: "首行缩进", spaced: "段间空行" },
  justify: "两端对齐",
  squeeze: "标点挤压",
  elder: "长辈版",
  largeCursor: "大鼠标指针",
  ruler: "阅读标尺",

  reset: "全部还原",
  undo: "撤销",
  save: "导出",
  load: "导入",
  fileName: "看报阅读设置.json",
  loaded: "已按文件设好。",
  notSettings: "这不是看报的设置文件，什么都没有改。",
};
