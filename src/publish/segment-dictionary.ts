/**
 * Words of the news that jieba's dictionary lacks, or holds to be rarer than their parts, so that it would
 * read 开|创新|时代 and 环湖|步|道. A line each; the frequency only has to outweigh the parts.
 */
const NEWS_WORDS =
  "步道 绿道 木栈道 栈道 新时代 高质量 冷链 网信 网联 智能网联 高铁站 公交站 地铁站 供热站 热力站 换热站 供暖车 暖气片 充电桩 加装 白鹳 " +
  "东方白鹳 早市 夜市 早点铺 直播间 网红 融媒 融媒体 村晚 村超 乡村振兴 双减 专精特新 碳达峰 碳中和 数字化 智慧化 一网通办 " +
  "一件事 最多跑一次 跑一次 办好 村口 村官 骑手 外卖员 快递员 网格员 护工 农技员 飞手 试菜员 老字号 非遗 传承人 打卡地 民宿 文旅 研学 " +
  "停车位 停车线 停车费 盲道 井盖 楼道灯 软地面 老小区 老城区 新城区 开发区 城中村 棚改 旧改 物业费 维修资金 学区 学位 课后 延时 托育 " +
  "养老院 幼儿园 长者食堂 老年食堂 食堂 医保 社保 公积金 招标 挂牌 出圈 破圈 上新 首发 首店 首站 首日 首批 首条 首个 首次 全线 双向 清淤 淤泥 " +
  "汛期 河长 林长 田长 水厂 水表 水价 阶梯水价 限行 限号 绕行 施工 断交 改道 公交车 慢行 慢车道 机动船 采棉机 收割机 无人机 合作社 大棚 三个人 两个人 几个人";

/** The words above in the form that jieba loads. */
export const NEWS_DICTIONARY = NEWS_WORDS.split(" ")
  .map((word) => `${word} 3000 n\n`)
  .join("");
