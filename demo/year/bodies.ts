// The inspecting bodies of a city of forty: what such bodies are called, and what each of them inspects.

export interface Body {
  /** Line of business (条线), and part of the ids. */
  readonly line: string;
  /** Without the place's prefix. */
  readonly name: string;
  /** Of its 机关代字, without the place's. */
  readonly word: string;
  readonly legalBasis: string;
  /** What it inspects: matter's code and the item's name. */
  readonly items: readonly (readonly [string, string])[];
}

const bureaus: readonly Body[] = [
  [
    'fire',
    '消防救援大队',
    '消',
    '《中华人民共和国消防法》第四条',
    ['消防安全管理情况检查', '消防设施维护保养检查'],
  ],
  [
    'market',
    '市场监督管理局',
    '市监',
    '《中华人民共和国产品质量法》第八条',
    ['食品生产经营检查', '特种设备使用检查'],
  ],
  [
    'emergency',
    '应急管理局',
    '应急',
    '《中华人民共和国安全生产法》第十条',
    ['危险化学品储存安全检查', '粉尘涉爆检查'],
  ],
  [
    'ecology',
    '生态环境局',
    '环',
    '《中华人民共和国环境保护法》第二十四条',
    ['污染物排放检查', '危险废物管理检查'],
  ],
  [
    'housing',
    '住房和城乡建设局',
    '建',
    '《建设工程质量管理条例》第四十三条',
    ['施工现场检查', '燃气使用检查'],
  ],
  [
    'health',
    '卫生健康局',
    '卫',
    '《中华人民共和国传染病防治法》第五十三条',
    ['公共场所卫生检查', '职业病防治检查'],
  ],
  [
    'transport',
    '交通运输局',
    '交',
    '《中华人民共和国道路运输条例》第五十八条',
    ['货运企业检查', '运输车辆检查'],
  ],
  ['culture', '文化和旅游局', '文旅', '《娱乐场所管理条例》第三条', ['娱乐场所检查', '旅行社检查']],
  ['labour', '人力资源和社会保障局', '人社', '《劳动保障监察条例》第三条', ['劳动用工检查', '工资支付检查']],
  ['agriculture', '农业农村局', '农', '《农药管理条例》第四十一条', ['农资经营检查', '畜禽屠宰检查']],
  ['water', '水利局', '水', '《中华人民共和国水法》第六十条', ['取用水检查', '水土保持检查']],
  ['land', '自然资源局', '资', '《中华人民共和国土地管理法》第六十七条', ['用地检查', '测绘资质检查']],
  ['commerce', '商务局', '商', '《成品油市场管理办法》', ['成品油零售检查', '单用途预付卡检查']],
  ['grain', '粮食和物资储备局', '粮', '《粮食流通管理条例》第三十七条', ['粮食收购检查', '粮食储存检查']],
  ['energy', '能源局', '能', '《中华人民共和国节约能源法》第十二条', ['用能单位节能检查', '电力设施检查']],
  ['statistics', '统计局', '统', '《中华人民共和国统计法》第三十五条', ['统计台账检查', '统计数据质量检查']],
  ['education', '教育局', '教', '《校外培训行政处罚暂行办法》', ['校外培训机构检查', '校车服务检查']],
  ['sports', '体育局', '体', '《全民健身条例》第三十四条', ['高危险性体育项目检查', '游泳场所检查']],
  [
    'urban',
    '综合行政执法局',
    '综执',
    '《城市市容和环境卫生管理条例》第四条',
    ['户外广告设施检查', '建筑垃圾处置检查'],
  ],
  [
    'drug',
    '药品监督管理分局',
    '药监',
    '《中华人民共和国药品管理法》第九十九条',
    ['药品经营检查', '医疗器械使用检查'],
  ],
  ['weather', '气象局', '气', '《气象灾害防御条例》第二十四条', ['防雷装置检查', '气象信息服务检查']],
  ['tobacco', '烟草专卖局', '烟', '《中华人民共和国烟草专卖法》第七条', ['卷烟零售检查', '烟草运输检查']],
  ['secrecy', '新闻出版局', '新出', '《出版管理条例》第六条', ['印刷企业检查', '出版物经营检查']],
  ['archives', '民政局', '民', '《养老机构管理办法》第四十条', ['养老机构检查', '殡葬服务检查']],
].map(([line, name, word, legalBasis, items]) => ({
  line: line as string,
  name: name as string,
  word: word as string,
  legalBasis: legalBasis as string,
  items: (items as readonly string[]).map((item, index) => [`${line as string}-${String(index + 1)}`, item]),
}));

const towns = [
  '东浦',
  '南湾',
  '西溪',
  '北桥',
  '新安',
  '大泽',
  '青石',
  '白沙',
  '云台',
  '长河',
  '清泉',
  '龙潭',
  '金墩',
  '银杏',
  '桃源',
  '海晏',
] as const;

/** A town inspects what provinces have handed down: simple matters that a bureau inspects as well. */
const townBody = (name: string, index: number): Body => ({
  line: `town-${String(index + 1)}`,
  name: `${name}镇人民政府`,
  word: name,
  legalBasis: '《中华人民共和国行政处罚法》第二十四条',
  items: [
    ['fire-1', '小微企业消防安全检查'],
    ['urban-1', '户外广告设施检查'],
  ],
});

/** Forty: twenty-four bureaus, sixteen towns. */
export const bodies: readonly Body[] = [...bureaus, ...towns.map(townBody)];
