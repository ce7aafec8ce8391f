/** The hint at the edition for elders, in Simplified Chinese. */
export const hintZhCN = {
  hint: "想看大字？试试长辈版",
  open: "打开",
  noThanks: "不用了",
};
