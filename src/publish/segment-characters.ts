const set = (characters: string) => new Set(characters);

/** Particles: they belong to what stands before them whatever follows, so no line begins with one. */
export const PARTICLES = set("的了着过吗呢吧地得们啊呀啦嘛么之著過嗎們麼");

/** Words of one character that lean on what follows: prepositions, conjunctions, adverbs, pronouns, adjectives. */
const GRAMMAR =
  "是在从把被将让向对为与和及或跟给由以于至比按据因凡若如但而且并则即使令叫请别勿不没未无也又还都就才再更最很太已曾正刚先常" +
  "能可会要应该须愿敢肯想有像似当往朝靠凭经随趁这那哪每各某本全同另近约超逾共总均仅只新老大小旧好多少首副何谁我你他她它您" +
  "從將讓對為與給於據當經隨這還會應該須願總僅沒無並則請別";

/** Verbs of one character, which lean on their object; jieba tags many of them as names. */
const VERBS =
  "换踩穿清问看找修送建查推拉打走跑关收发卖买吃喝做办读写讲说听唱画养种采挖抓守抢救治补添改减增降涨跌放护保控防管用学教带领搬运装拆铺架接扶帮助迎访寻探赏品游逛骑乘坐站等候约定选评谈论议话忆念传播演练考投捐献租借还退存取付花省赚亏欠缺盼望爱恨怕忘记认知懂称算数量测试验" +
  "換問關發賣買吃畫養種採搶補減漲護運裝鋪幫訪尋選評談論議話憶傳練獻認稱數測試驗";

export const FORWARD = set(GRAMMAR + VERBS);

/** Words of one character that lean on what precedes: places and the ends of names. */
export const BACKWARD = set(
  "上下里中内外前后间边旁底时者家人员版站区县市镇乡村省院楼线路街巷桥湖河裡後間邊時區縣鎮鄉樓線橋",
);

/** They complete a verb before them (走完, 延长到) and lean on what follows elsewhere (送戏进校园). */
export const COMPLEMENTS = set("完掉住见透满起来去进出入到开成回見滿來進開");

/** Words of grammar that hardly ever end or begin a name. */
export const FUNCTION_WORDS = set(
  "的了着吗呢吧是在从把被将让向对为与和及或跟给由到至比不没也又还都就才再更最很这那",
);

/** Characters that write foreign names. */
export const TRANSLITERATION =
  "阿埃艾爱安昂奥巴白柏班邦贝本比彼毕别宾波伯勃博布才采查策达大戴丹道德登邓狄迪蒂丁东杜顿多厄恩尔法凡范菲费芬丰冯佛弗夫福盖冈高戈哥格葛贡古瓜哈海汉豪赫黑亨胡华惠霍基吉季加贾简姜杰金卡凯坎康考柯科克肯孔库夸奎拉莱赖兰朗劳勒雷里理利莉丽列林琳龙卢鲁路露伦罗洛马玛迈麦曼芒毛梅门蒙米密敏明缪莫默姆木穆拿娜纳乃奈南内尼涅宁牛纽农努诺欧帕派潘庞培佩彭皮平珀普奇齐恰强乔切钦琴青丘琼屈热仁荣茹儒瑞若萨塞赛桑瑟森沙山善尚绍舍申生圣施什石史舒斯司丝松苏素孙索塔泰坦汤唐陶特藤提田铁廷通图土托瓦万旺威韦维卫魏温文翁沃乌吾武伍西希锡夏香肖逍谢辛欣兴雄休修许雅亚延扬杨耶叶伊宜易英永尤于约泽扎詹章珍芝朱卓兹子宗祖佐奧達爾羅蘭馬維亞納倫";
