// The words by which localities call the columns of their plans: data. docs/plan-import.md is to say the same.
import type { Meaning } from './meanings';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const organs = words('部门 单位 机关 机构 科室 处室');
/** 牵头部门、牵头单位 … */
const bodies = (acts: string): readonly string[] =>
  words(acts).flatMap((act) => organs.map((organ) => `${act}${organ}`));

/**
 * A heading that is one of these words means that; a heading that ends with one of them very likely does (in Chinese the
 * head of a noun stands last: 大约抽取的检查对象数量 is a 数量). Of two that fit, the longer counts.
 */
export const synonyms: Readonly<Record<Meaning, readonly string[]>> = {
  sequence: words('序号 编号 项号 顺序号 任务序号 项目序号 NO 序'),
  number: words('任务编号 抽查任务编号 检查任务编号 项目编号 任务号 任务代码'),
  planName: words('计划名称 抽查计划名称 检查计划名称 年度计划名称 专项计划名称'),
  title: words(`
    任务名称 抽查任务名称 检查任务名称 检查任务 抽查任务 任务 联合抽查事项 联合检查事项
    联合抽查任务 联合检查任务 联合事项 项目名称 项目 检查项目 抽查项目 检查名称 检查主题 主题 主题名称
    检查场景 场景名称 场景 一件事 综合查一次主题 综合查一次场景 行动名称 工作任务
  `),
  field: words(`
    抽查领域 检查领域 领域 监管领域 行业领域 重点领域 行业 所属行业 涉及行业
    行业类别
  `),
  taskType: words(`
    抽查类型 检查类型 任务类型 抽查类别 检查类别 计划类型 计划类别 任务类别
    抽查方式 类型 类别
  `),
  items: words(`
    抽查事项 检查事项 抽查事项名称 检查事项名称 事项名称 行政检查事项
    随机抽查事项 检查事项及内容 检查事项和内容 检查项 事项
  `),
  powerItem: words(`
    权责清单事项 权力清单事项 权责事项 行政权力事项 权力事项 清单事项 监管事项
    主项名称 职权名称
  `),
  itemKind: words('事项类别 事项类型 检查事项类别 抽查事项类别 事项分类 类型 类别'),
  content: words('抽查内容 检查内容 内容 检查要点 检查重点 重点内容 检查标准 检查内容及要求'),
  objects: words(`
    检查对象 抽查对象 对象 被检查对象 受检对象 监管对象 检查主体范围 对象范围
    检查对象范围 抽查对象范围 检查对象名称 检查对象类型 检查对象类别 被检查单位
    受检单位 被查单位 被检查企业 受检企业 检查企业 涉及企业 企业范围
    被检查主体 被检查人 行政相对人 市场主体 经营主体 检查范围 抽查范围
    企业名称
  `),
  ratio: words(`
    抽查比例 检查比例 比例 抽取比例 抽检比例 抽查率 抽查比率 比率
    随机抽查比例
  `),
  count: words(`
    数量 抽查数量 检查数量 抽取数量 户数 家数 检查户数 抽查户数 抽取数
    检查数 抽查数 拟查数 检查对象数量 大约抽取的检查对象数量 检查对象数 企业数
    对象数 检查量 户次 家次 检查户次 检查家次
  `),
  frequency: words(`
    抽查频次 检查频次 频次 频率 检查频率 抽查频率 检查次数 抽查次数 次数
    检查周期 抽查周期
  `),
  extent: words(`
    抽查比例及频次 抽查比例和频次 比例及频次 比例和频次 比例频次 比例与频次
    比例、频次 比例/频次 频次和比例 频次及比例 频次、比例 频次比例 比例及数量
    比例和数量 比例或数量 比例/数量 比例、数量 数量及比例 数量和比例
    数量或比例 数量/比例 数量、比例 数量及频次 数量和频次
  `),
  window: words(`
    检查时间 抽查时间 实施时间 时间 时间安排 检查时段 时段 检查期限 实施期限
    抽查期限 起止时间 检查期间 实施期间 起止日期 检查日期 抽查日期 月份 时限
    完成时限 检查时限 实施周期 任务周期 进度安排 时间段 时间节点 月度 季度 检查月份 实施月份
  `),
  windowFrom: words('开始时间 开始日期 起始时间 起始日期 启动时间 起 开始 起始 始'),
  windowTo: words('结束时间 结束日期 截止时间 截止日期 终止时间 完成时间 止 结束 截止 终'),
  method: words(`
    检查方式 抽查方式 检查方法 抽查方法 检查形式 抽查形式 方式 检查手段
    实施方式
  `),
  level: words('组织层级 抽查层级 检查层级 层级 组织级别 组织层次 层次 抽查层次 检查层次 检查级别 级别'),
  itemLevel: words('实施层级 事项层级 事项实施层级 行使层级 实施级别'),
  lead: [...bodies('发起 牵头 主办 组织 主查 主责'), ...words('发起 牵头 主办')],
  cooperating: [
    ...bodies('配合 参与 参加 协同 协办 协助 联合 联查 会同 协查 联合检查 联合抽查 联合执法'),
    ...words('配合 参与 协办 协助'),
  ],
  agencies: [
    ...bodies('检查 抽查 实施 执法 责任 承办 主管 监管'),
    ...words(`
      检查主体 抽查主体 实施主体 执法主体 行政检查主体 部门 单位 机关 部门名称 单位名称 机关名称
    `),
  ],
  role: words(`
    部门角色 角色 部门类型 部门类别 发起/配合 牵头/配合 牵头/参与
    发起或配合 牵头或配合 职责分工
  `),
  basis: words('检查依据 抽查依据 法律依据 法定依据 设定依据 实施依据 依据 政策依据'),
  place: words('检查区域 实施区域 抽查区域 区域 检查地域 地域范围 检查地点'),
  remarks: words('备注 说明 其他 其他说明 备注说明 注'),
};

/** A heading with one of these words ends like a meaning and means something else. */
export const misleading: Readonly<Partial<Record<Meaning, RegExp>>> = {
  window: /成立|登记|注册|发布|公示|公开|上次|许可|发证|有效|填报|填表|制表|制定|立案|处罚|整改|签发|印发/,
  windowTo: /有效|许可|整改|公示/,
  windowFrom: /有效|许可|公示/,
  objects: /公示|公开/,
  count: /人员|人数|从业|员工/,
  agencies: /登记|发证|填报|批准|许可|制定|公示|发布|所属|监督|联系|被|受检|计量/,
  items: /注意|说明|其他/,
  content: /公示/,
  sequence: /信用|代码|证|计划/,
};

/** Headings of lists of enterprises and of results: with these and nothing of a plan's own, a table is no plan. */
export const otherTables: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    '企业名录',
    /信用代码|法定代表人|负责人姓名|注册资本|注册号|成立日期|经营范围|住所|注册地址|登记机关|企业类型/,
  ],
  ['检查结果', /检查结果|抽查结果|处理结果|结果公示|发现问题|是否合格|整改情况|处罚/],
];
