/** The words of the player, loaded with it, in Simplified Chinese. The last ones are read aloud. */
export const listenZhCN = {
  player: "朗读",
  play: "播放",
  pause: "暂停",
  close: "关闭朗读",
  closeShort: "关闭",
  more: "选项",
  steps: {
    sentence: {
      previous: { short: "上句", long: "上一句" },
      next: { short: "下句", long: "下一句" },
    },
    paragraph: {
      previous: { short: "上段", long: "上一段" },
      next: { short: "下段", long: "下一段" },
    },
    section: {
      previous: { short: "上节", long: "上一节" },
      next: { short: "下节", long: "下一节" },
    },
  },
  back: "退15秒",
  forward: "进15秒",
  returnToPlace: "回到朗读处",

  speech: "机器朗读",
  recording: "本篇录音",
  source: "声音来源",
  loading: "正在准备……",
  paused: "已暂停",
  done: "读完了",
  minutesLeft: (minutes: number) => (minutes < 1 ? "快读完了" : `约剩${minutes}分钟`),

  rate: "语速",
  times: (rate: number) => `${rate.toFixed(1)}倍`,
  voice: "嗓音",
  remoteVoice: (name: string) => `${name}（需联网）`,
  anyVoice: "由系统选择",
  sleep: "定时停止",
  sleeps: { off: "不停", "10": "10分钟", "20": "20分钟", "30": "30分钟", article: "读完本篇" },
  queue: "接着读",
  queueOf: (channel: string) => `接着读：${channel}`,
  nextArticle: "下一篇",
  tapHint: "点正文的任意一段，就从那里读起。",

  troubles: {
    silent: "语音引擎没有出声，请再按一次播放，或在选项里换个嗓音。",
    blocked: "浏览器不让自动出声，请按一下播放。",
    noVoice: "这台设备还没有能读这篇文章的语音，可以在系统设置里添加。",
    noSpeech: "这个浏览器不会朗读。",
    recording: "录音播放不了，改为机器朗读。",
    recordingOnly: "录音播放不了，请稍后再试。",
    article: "文章没有加载出来，请检查网络后再按一次播放。",
    noNext: "后面没有文章了。",
  },

  gallery: (count: number, caption?: string) =>
    caption ? `组图，共${count}张：${caption}。` : `组图，共${count}张。`,
  video: (title: string) => `此处有视频：${title}。`,
  audio: (title: string) => `此处有录音：${title}。`,
  table: (caption?: string) => (caption ? `此处有表格：${caption}。` : "此处有表格。"),
  embed: (title: string) => `此处有其他网站的内容：${title}。`,
  attachment: (name: string) => `此处有附件：${name}。`,
};
