import type { Token } from "./segment-tokens.ts";

/** Numbers in Han characters. */
const NUMERAL_START = /^[零〇一二三四五六七八九十百千万亿两萬億兩]/u;
const NUMERAL = /^第?[零〇一二三四五六七八九十百千万亿两半几数萬億兩幾]+[多余餘来]?$/u;

/** A count whose unit is still to come: 三个|小时, 两个|百分点. */
const COUNTED = /[零〇一二三四五六七八九十百千万亿两半几数兩幾][个個]$/u;

/** What may stand between a number and its unit: 3万多名, 120余家. */
const MORE = "[万亿千百十多余来几萬億餘]*";

/** Units of several characters; each is tried before those of one. */
const LONG_UNITS =
  "个百分点|个点|百分点|个?小时|个?月份?|个?工作日|个?星期|个?世纪|平方米|平方公里|立方米|立方|公里|千米|厘米|毫米|海里|公斤|千克|毫升|公顷|摄氏度|千瓦时|千瓦|人次|分钟|秒钟|年代|年度|年级|周年|周岁|课时|车次|单元|号院|号楼|号线|点半|美元|欧元|日元|港元|小時|個月|公里|分鐘|年級";

const SHORT_UNITS =
  "年月日号点分秒天周季岁届名位件份项款种类户间所栋幢层楼台辆架艘张片块册本页幅首篇支枝棵株朵颗粒头匹口顿趟遍次回轮批组套双对副堆排列行段节期级度元角斤两吨克米亩顷升倍成折路版站只条座场个家人方班问晚盏把根面道门桌車輛號點歲層樓臺張塊頁組級噸畝條場個";

const UNIT = new RegExp(`^${MORE}(?:${LONG_UNITS}|[${SHORT_UNITS}])`, "u");
const LONG_UNIT = new RegExp(`^(?:${LONG_UNITS})`, "u");

/** The unit with which a run of Han characters after a number in digits begins; empty where there is none. */
export const unitAtStart = (run: string) => UNIT.exec(run)?.[0] ?? "";

export const isNumber = ({ kind, text }: Token) => kind === "number" || NUMERAL.test(text);

/** Whether a number and what follows it are one: 12|路, 二十二|点, 两千|三百级, 三个|小时. */
export const isMeasured = (left: Token, right: Token) =>
  (isNumber(left) &&
    (right.text.length === 1 ||
      right.tag === "unit" ||
      LONG_UNIT.test(right.text) ||
      NUMERAL_START.test(right.text))) ||
  (COUNTED.test(left.text) && LONG_UNIT.test(right.text));
