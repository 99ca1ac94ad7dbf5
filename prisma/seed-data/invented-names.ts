// Words of which people's, firms' and streets' names are made up, rare characters (生僻字) among them.
import type { Draws } from './random';
import type { Place } from './places';

const surnames = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
  '欧阳',
  '上官',
  '司徒',
  '㙍',
  '亓',
  '逄',
  '厍',
];
const given = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂建国华志鹏宇浩轩欣怡佳雪梅晨曦思远嘉文博雅琪子涵一诺沐宸若溪景行知令仪怀瑾望舒承泽清和',
  '䶮',
  '𬭎',
  '㛃',
  '𠮷',
  '珺',
  '赟',
  '翀',
  '堃',
  '昇',
  '玥',
  '喆',
];
const marks = [
  ...'宏远达盛恒泰瑞丰华创新科源顺通和兴旺锦程博众聚力天成永固嘉禾隆昌安康润泽海纳云帆启航卓越鼎峰正大光明立信诚明德厚载物博文雅致远景',
  '㙍',
  '𬭎',
  '䶮',
  '喆',
  '垚',
  '淼',
  '焱',
  '鑫',
  '犇',
];
const trades = [
  '电器',
  '机械制造',
  '纺织',
  '食品',
  '包装材料',
  '建材',
  '汽车零部件',
  '化工',
  '医疗器械',
  '物流',
  '餐饮管理',
  '酒店管理',
  '物业服务',
  '商贸',
  '新材料',
  '环保科技',
  '信息技术',
  '五金制品',
  '塑料制品',
  '家具',
  '印刷',
  '农产品加工',
  '仓储服务',
  '建筑工程',
  '文化传播',
  '生物科技',
  '超市连锁',
  '药房连锁',
];
const forms = [
  '有限公司',
  '有限公司',
  '有限公司',
  '有限责任公司',
  '股份有限公司',
  '厂（普通合伙）',
  '经营部',
];
const siteNames = ['生产车间', '仓库', '门店', '第二经营场所', '办公楼', '配送中心'];
const streets = [
  '兴业路',
  '创新大道',
  '工业一路',
  '迎宾路',
  '滨河路',
  '文化街',
  '解放路',
  '科技路',
  '新城大道',
];

export const personName = ({ oneOf, inHundred }: Draws): string =>
  oneOf(surnames) + oneOf(given) + (inHundred(70) ? oneOf(given) : '');

export const firmName = ({ oneOf }: Draws, { prefix }: Place): string =>
  `${prefix}${oneOf(marks)}${oneOf(marks)}${oneOf(trades)}${oneOf(forms)}`;

export const siteName = ({ oneOf }: Draws): string => oneOf(siteNames);

export const addressIn = ({ oneOf, below }: Draws, { name }: Place): string =>
  `${name}${oneOf(streets)}${String(below(480) + 1)}号`;

/** Draws until a name comes that was not there before. */
export const unused = (taken: Set<string>, draw: () => string): string => {
  for (;;) {
    const name = draw();
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
};
