/** The words of the share sheet, loaded with it, in Simplified Chinese. */
export const shareZhCN = {
  copyLink: "复制链接",
  copyTitleAndLink: "复制标题和链接",
  copied: "已复制到剪贴板",
  copyFailed: "没能复制，请长按下面的链接手动复制。",
  wechat: "微信",
  wechatHint: "用微信“扫一扫”，在手机上打开并分享",
  inWechatHint: "请点右上角的“…”，发送给朋友或分享到朋友圈",
  weibo: "微博",
  qq: "QQ",
  qzone: "QQ空间",
  qrFailed: "二维码没有画出来，请改用复制链接。",
};
