// The plan as a form to fill in: headings that the import understands word for word, and a row that explains each.
import type { Meaning } from './meanings';

export interface TemplateColumn {
  readonly meaning: Meaning;
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly choices: readonly string[];
  readonly explanation: string;
}

/** The first cell of the row of explanations; the import knows the row by it. */
const explanationMark = '填写说明';

const column = (
  meaning: Meaning,
  heading: string,
  width: number,
  explanation: string,
  choices: readonly string[] = [],
): TemplateColumn => ({ meaning, heading, width, choices, explanation });

const columns: readonly TemplateColumn[] = [
  column('sequence', '序号', 10, `${explanationMark}：一项任务一个序号；同一任务的续行留空`),
  column('title', '任务名称', 30, '例：2026年典当行行业抽查'),
  column('field', '检查领域', 18, '例：工程咨询单位抽查'),
  column('taskType', '任务类型', 12, '定向、不定向；由表中选择或自填', ['定向', '不定向', '双随机', '专项']),
  column('items', '检查事项', 36, '取已公布的检查事项；几项的，写 1. 2. 3.'),
  column('itemKind', '事项类别', 14, '一般检查事项或者重点检查事项', ['一般检查事项', '重点检查事项']),
  column('content', '检查内容', 30, '几项的，之间用分号'),
  column('objects', '检查对象', 26, '例：持有有效许可证的融资担保公司'),
  column('ratio', '检查比例', 14, '例：5%、不少于5%、5%-10%、待定'),
  column('count', '检查数量', 12, '例：约10家、不少于20家'),
  column('frequency', '检查频次', 14, '例：每年1次、每半年一次、根据监管需要确定'),
  column('window', '检查时间', 20, '例：2026年9月、2026年4月-8月、2026年9月30日前；未定的写待定'),
  column('method', '检查方式', 16, '现场检查、非现场检查；两种都有的，之间用顿号', [
    '现场检查',
    '非现场检查',
    '现场检查、非现场检查',
  ]),
  column('level', '组织层级', 12, '省级、市级、县级、乡级', ['省级', '市级', '县级', '乡级']),
  column('lead', '牵头部门', 20, '单独检查的，写实施检查的部门'),
  column('cooperating', '配合部门', 30, '几个部门之间用顿号；没有的留空'),
  column('remarks', '备注', 24, '可不填'),
];

/** What sheets/write-sheet.ts needs: its name, its columns, and the row below the headings. */
export const planTemplate = {
  name: '检查计划',
  columns,
  explanations: columns.map(({ explanation }) => explanation),
} as const;
