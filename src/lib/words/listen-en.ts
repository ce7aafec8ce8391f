import type { Catalogues } from "./catalogues.ts";

/** The words of the player in English. The last ones are read aloud. */
export const listenEn: Catalogues["listen"] = {
  player: "Read aloud",
  play: "Play",
  pause: "Pause",
  close: "Stop reading aloud",
  closeShort: "Close",
  more: "Options",
  steps: {
    sentence: {
      previous: { short: "Sentence", long: "Previous sentence" },
      next: { short: "Sentence", long: "Next sentence" },
    },
    paragraph: {
      previous: { short: "Paragraph", long: "Previous paragraph" },
      next: { short: "Paragraph", long: "Next paragraph" },
    },
    section: {
      previous: { short: "Section", long: "Previous section" },
      next: { short: "Section", long: "Next section" },
    },
  },
  back: "Back 15 s",
  forward: "On 15 s",
  returnToPlace: "To what is being read",

  speech: "Speech",
  recording: "Recording",
  source: "Source",
  loading: "Getting ready…",
  paused: "Paused",
  done: "Finished",
  minutesLeft: (minutes) => (minutes < 1 ? "Almost done" : `About ${minutes} min left`),

  rate: "Speed",
  times: (rate) => `${rate.toFixed(1)}×`,
  voice: "Voice",
  remoteVoice: (name) => `${name} (needs a connection)`,
  anyVoice: "Chosen by the system",
  sleep: "Sleep timer",
  sleeps: {
    off: "Off",
    "10": "10 minutes",
    "20": "20 minutes",
    "30": "30 minutes",
    article: "End of article",
  },
  queue: "Up next",
  queueOf: (channel) => `Up next: ${channel}`,
  nextArticle: "Next article",
  tapHint: "Press any paragraph to read from there.",

  troubles: {
    silent: "The speech engine made no sound; press play again or choose another voice.",
    blocked: "The browser does not let sound begin by itself; please press play.",
    noVoice: "This device has no voice for this language; the system's settings can add one.",
    noSpeech: "This browser cannot read aloud.",
    recording: "The recording does not play; speech is used instead.",
    recordingOnly: "The recording does not play; please try again later.",
    article: "The article did not load; check the connection and press play again.",
    noNext: "There is no further article.",
  },

  gallery: (count, caption) =>
    caption ? `A gallery of ${count} pictures: ${caption}.` : `A gallery of ${count} pictures.`,
  video: (title) => `Here is a video: ${title}.`,
  audio: (title) => `Here is a recording: ${title}.`,
  table: (caption) => (caption ? `Here is a table: ${caption}.` : "Here is a table."),
  embed: (title) => `Here is something of another site: ${title}.`,
  attachment: (name) => `Here is an attachment: ${name}.`,
};
