type Shared = {
  title: string;
  url: string;
  summary?: string | undefined;
  picture?: string | undefined;
};

/** Addresses at which each network takes a page; all of them plain links, so nothing is asked of a network before a press. */
export function shareLinks({ title, url, summary, picture }: Shared) {
  const details = {
    summary: summary ?? "",
    pics: picture ? new URL(picture, url).href : "",
  };

  return {
    weibo: address("https://service.weibo.com/share/share.php", { url, title, pic: details.pics }),
    qq: address("https://connect.qq.com/widget/shareqq/index.html", { url, title, ...details }),
    qzone: address("https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey", {
      url,
      title,
      ...details,
    }),
  };
}

function address(base: string, parameters: Record<string, string>): string {
  const filled = Object.entries(parameters).filter(([, value]) => value !== "");
  return `${base}?${new URLSearchParams(filled)}`;
}
