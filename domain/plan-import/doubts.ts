// What an import asks or tells about a cell. Every doubt has its need and its sentence here, nowhere else.

/**
 * settle: nothing is imported before somebody has said what is meant.
 * open: the document itself leaves it open; it is imported as open and settled in the plan.
 * check: it was understood by inference; the inference is listed so that somebody can see it.
 */
export type Need = 'settle' | 'open' | 'check';

interface DoubtKind {
  readonly need: Need;
  /** `detail` is what is particular about the case. */
  readonly say: (detail: string) => string;
}

const settle = (say: DoubtKind['say']): DoubtKind => ({ need: 'settle', say });
const open = (say: DoubtKind['say']): DoubtKind => ({ need: 'open', say });
const check = (say: DoubtKind['say']): DoubtKind => ({ need: 'check', say });

export const doubtKinds = {
  // Cells that cannot be believed as they are.
  formula: settle(() => '单元格中是公式，系统不计算公式，也不采信其中保存的结果；请填写它的值'),
  sequenceFormula: check(() => '序号是公式，没有读取；每个序号仍各算一项任务'),
  errorValue: settle(() => '单元格中是 Excel 的错误值，请填写正确的内容'),
  lostDigits: settle(() => '数字过长，Excel 已丢失末尾几位，请重新填写'),
  excelDate: check((detail) => `Excel 把所填内容存成了日期，按${detail}理解；原意如是月份或区间，请改正`),
  coveredCell: check((detail) => `这一格被合并单元格 ${detail} 盖住，看不见，其中的内容没有采用`),
  acrossColumns: check((detail) => `横跨几列合并，只按第一列“${detail}”理解`),

  // Values.
  unreadable: settle((detail) => `看不懂；${detail}`),
  openInSource: open((detail) => `原文没有定下${detail}`),
  blank: open((detail) => `没有填写${detail}`),
  severalRatios: open(() => '分别规定了几个比例，没有一个总的比例'),
  severalWindows: open(() => '写了几段不相连的时间，没有一个总的检查时间'),
  ratioUnit: settle((detail) => `没有写百分号，不知是否为 ${detail}`),
  outOfRange: settle((detail) => `${detail}不合常理，请核对`),
  yearUnknown: settle(() => '没有写年份，标题和工作表名称中也没有唯一的年份；请说明计划年度'),
  otherYear: check((detail) => `年份与计划年度（${detail}年）不同`),
  dueOnly: check((detail) => `只写了最后期限，首日按 ${detail} 理解`),
  startOnly: check((detail) => `只写了开始时间，末日按 ${detail} 理解`),
  startUnknown: settle(() => '只写了“即日起”一类的开始时间，请写明首日'),
  vagueDays: check((detail) => `“${detail}”没有写明几日，按当月的旬理解`),
  beforeMonth: settle((detail) => `“${detail}前”可指当月月底前，也可指上月月底前，请写明日期`),
  spanBackwards: settle(() => '结束早于开始，请核对；跨年的请写明年份'),
  bracketDiffers: settle((detail) => `括号中的“${detail}”与括号外的时间不一致`),
  perUnsaid: check(() => '没有写明多长时间几次，按每年理解'),
  frequencyAsWindow: check(() => '写的是频次，检查时间按全年理解'),
  exclusiveBound: check(() => '原文不含本数，按含本数理解'),
  alsoSaid: check((detail) => `另有文字“${detail}”，只保留为备注`),
  sameAsAbove: check((detail) => `写的是“同上”，按 ${detail} 理解`),
  linesJoined: check(() => '单元格内的换行按折行理解，没有分成几项'),

  // Bodies.
  oneOfSeveral: open((detail) => `“${detail}”之中由哪一个承担，原文没有定下`),
  bodyCondition: open((detail) => `附有条件：${detail}`),
  vagueBody: open((detail) => `“${detail}”没有指明是哪个部门`),
  severalLeads: open((detail) => `写了几个牵头部门，列在首位的是 ${detail}`),
  leadUnsaid: open((detail) => `几个部门中没有说明由谁牵头：${detail}`),
  noChannel: open(() => '没有说明是现场检查还是非现场检查'),

  // Headings.
  unknownColumn: check((detail) => `不认识的表头“${detail}”，这一列的内容作为备注保留`),
  partOfHeading: check((detail) => `表头写了几项，按“${detail}”理解`),
  guessedColumn: check((detail) => `按这一列的内容理解为“${detail}”`),
  ambiguousColumn: settle((detail) => `表头可以理解为：${detail}；请指定`),
  duplicateColumn: settle((detail) => `有几列都像是“${detail}”，请指定各是什么`),
  hiddenColumn: settle(() => '这一列是隐藏的，请确认是否采用'),

  // Rows.
  hiddenRow: settle(() => '这一行是隐藏的，请确认是否采用'),
  continuedRow: check((detail) => `序号空白且未合并，视为上一任务的续行${detail}`),
  newWithoutNumber: check(() => '没有序号，但另有名称，视为一项新任务'),
  repeatedNumber: check((detail) => `序号 ${detail} 重复，各算一项任务`),
  conflict: settle((detail) => `同一任务中与 ${detail} 不一致，请核对`),
  secondLead: settle((detail) => `同一任务已由 ${detail} 定下牵头部门，请核对`),
  titleFromOther: check((detail) => `没有任务名称一列，以“${detail}”为名称`),
} as const satisfies Readonly<Record<string, DoubtKind>>;

export type DoubtCode = keyof typeof doubtKinds;

export interface Doubt {
  readonly code: DoubtCode;
  readonly detail: string;
}

export const doubt = (code: DoubtCode, detail = ''): Doubt => ({ code, detail });
