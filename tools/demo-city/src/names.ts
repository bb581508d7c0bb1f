import type { RandomStream } from './random';

/*
 * The naming scheme, so that nobody is taken for a real shop or person:
 *  - a shop is a pair of the sexagenary cycle + one auspicious character + 记 + its trade: 甲子福记烟酒店;
 *  - a person is a surname + a heavenly stem + one word of the countryside: 王甲山;
 *  - a telephone is 1990000 and four digits.
 */
const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];
const AUSPICIOUS = [...'和顺福兴隆泰昌盛永安祥瑞康丰裕源茂荣华恒信诚达通'];
const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余'];
const COUNTRYSIDE = [...'山川河林禾田麦松柏桦云雨雪霜星月江湖海溪泉石岩峰原野草花叶竹'];

const TRADES: Readonly<Record<string, readonly string[]>> = {
  GROCERY: ['副食店', '小卖部', '日杂店', '食杂店'],
  CONVENIENCE: ['便利店', '便民店', '百货便利店'],
  SUPERMARKET: ['超市', '生活超市', '购物超市'],
  DEPARTMENT_STORE: ['商场', '百货商店'],
  TOBACCO_LIQUOR: ['烟酒店', '名烟名酒店', '烟酒商行'],
  ENTERTAINMENT: ['茶楼', '宾馆', '饭店'],
  OTHER: ['商行', '门市部', '综合商店'],
};

const STREET_STEMS = [
  ...[
    '府前',
    '民族',
    '鼓楼',
    '文昌',
    '振华',
    '开发',
    '建设',
    '迎宾',
    '兴隆',
    '永安',
    '团结',
    '和平',
    '光明',
    '北关',
    '南关',
    '东关',
  ],
  ...[
    '西关',
    '新建',
    '顺义',
    '平安',
    '古城',
    '站前',
    '学府',
    '滨河',
    '长宁',
    '安泰',
    '龙泉',
    '桥头',
    '惠民',
    '崇文',
    '尚武',
    '金穗',
  ],
];
const STREET_KINDS = ['街', '路', '巷'];
const OTHER_STREET_TEXTS = ['中心市场', '农贸市场', '建材市场', '小商品市场', '鼓楼社区', '花园社区', '矿区社区', '客运站社区'];

const DIGITS = [...'零一二三四五六七八九'];

/** 1 … 99 in Chinese numerals: 一, 十, 十二, 二十一. */
export const chineseNumber = (value: number): string => {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`;
  return head + (ones === 0 ? '' : DIGITS[ones]);
};

export const storeName = (random: RandomStream, format: string): string => {
  const turn = random.int(0, 59);
  return `${STEMS[turn % 10]}${BRANCHES[turn % 12]}${random.pick(AUSPICIOUS)}记${random.pick(TRADES[format] ?? ['商店'])}`;
};

export const personName = (random: RandomStream): string => random.pick(SURNAMES) + random.pick(STEMS) + random.pick(COUNTRYSIDE);

export const phoneNumber = (random: RandomStream): string => `1990000${String(random.int(0, 9999)).padStart(4, '0')}`;

/** Street, market and community names for one county, no two alike; the best-known names come first. */
export const streetTexts = (random: RandomStream, count: number): string[] => {
  const main = STREET_STEMS.map((stem, i) => `${stem}${i < 2 ? ['街', '路'][i] : random.pick(STREET_KINDS.slice(0, 2))}`);
  const pool = [...random.shuffle(main.slice(2)), ...random.shuffle(OTHER_STREET_TEXTS)];
  const lanes = random.shuffle(STREET_STEMS.map((stem) => `${stem}巷`));
  return [
    ...main.slice(0, 2),
    ...random.shuffle(pool.slice(0, Math.max(0, count - 2))),
    ...pool.slice(Math.max(0, count - 2)),
    ...lanes,
  ].slice(0, count);
};

/** SD-R05: county + street (community, market …) + 卷烟零售户诚信自律互助小组, an ordinal at the end where there are several. */
export const groupName = (countyName: string, streetText: string, ordinal: number): string =>
  `${countyName}${streetText}卷烟零售户诚信自律互助小组${ordinal === 0 ? '' : `${chineseNumber(ordinal)}组`}`;
