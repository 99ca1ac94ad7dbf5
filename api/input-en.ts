// English for input.ts: what is wrong with a field, whether zod says it or one of our schemas in its own words.
import type { z } from 'zod';
import { complianceFaultsInEnglish } from './compliance-guides/faults-en';
import { guidanceFaultsInEnglish } from './guidance/faults-en';
import { keptFaultsInEnglish } from './kept/faults-en';

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];

const units: Readonly<Record<string, string>> = { string: 'characters', array: 'entries' };

export const sentenceInEnglish = (issue: RawIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'required' : `has to be of type ${issue.expected}`;
    case 'invalid_value':
      return issue.input === undefined
        ? 'required'
        : `has to be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.minimum === 1 && issue.origin === 'string'
        ? 'may not be empty'
        : `at least ${String(issue.minimum)} ${units[issue.origin] ?? ''}`.trim();
    case 'too_big':
      return `at most ${String(issue.maximum)} ${units[issue.origin] ?? ''}`.trim();
    case 'unrecognized_keys':
      return `there are no such fields: ${issue.keys.join(', ')}`;
    case 'invalid_format':
      return 'not of the right form';
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return 'not right';
  }
};

const faults: Readonly<Record<string, string>> = {
  '事项代码应以字母开头，只含字母、数字和 -，例如 fire-management':
    'a letter first, then letters, digits and -, such as fire-management',
  '条目编号只能含字母、数字和 . _ -': 'only letters, digits and . _ -',
  '要点编号只能含字母、数字和 . _ -': 'only letters, digits and . _ -',
  '统一要点代码只能含字母、数字和 . _ -': 'only letters, digits and . _ -',
  要点编号在本表单内重复: 'the key stands twice in this form',
  条目编号在本清单内重复: 'the key stands twice in this list',
  '应为 1 至 200 个事项编号，以逗号分开': '1 to 200 ids of items, parted by commas',
  至少一个检查要点: 'at least one point',
  至少一个机关: 'at least one agency',
  至少一个事项: 'at least one item',
  牵头单位不再列为配合单位: 'the lead unit is not among the cooperating ones',
  '牵头单位和每个配合单位各写一项职责分工，不多不少':
    'one duty for the lead and for each cooperating unit, no more and no less',
  '已有结论的，须写明采用的标准': 'a conclusion states the standard',
  '应在 1949-10-01 至 2099-12-31 之间': 'from 1949-10-01 to 2099-12-31',
  '不能含控制字符，请删去后重新填写': 'no control characters',
  '应为 1 至 120 的整数': 'a whole number from 1 to 120',
  请说明理由: 'a reason is wanted',
  '本地区没有这个编号的机关，或者它已终止；请先登记机关':
    'no agency of this place, or one that has ended; enter the agency first',
  '其中有本地区没有登记或者已经终止的机关，请核对':
    'some of these agencies are not registered here or have ended',
  '没有这个检查表单，或者它没有这个版本；请先编制表单':
    'no such form, or no such version of it; draw up the form first',
  必须填写: 'required',
  '只能含字母、数字和 . _ : -': 'only letters, digits and . _ : -',
  '应为 YYYY-MM-DD 格式且真实存在的日期': 'an existing day, YYYY-MM-DD',
  '应为 YYYY-MM-DD 或带时区的时刻': 'YYYY-MM-DD or an instant with its time zone',
  '应为带时区的时刻，例如 2026-09-30T08:00:00+08:00':
    'an instant with its time zone, such as 2026-09-30T08:00:00+08:00',
  '不得早于 1992 年': 'not before 1992',
  '不得早于 1992-01-01': 'not before 1992-01-01',
  '应为 1 至 100 的整数': 'a whole number from 1 to 100',
  '月份写作 2026-09': 'a month such as 2026-09',
  '不是本列表给出的 cursor，请从第一页重新开始': 'no cursor of this list; begin at its first page again',
  含有无法保存的字符: 'holds characters that cannot be kept',
  字段名含有无法保存的字符: 'the name of a field holds characters that cannot be kept',
  没有这个字段: 'there is no such field',
  参与机关必须包含牵头单位: 'the agencies have to include the lead agency',
  参与机关不得重复: 'each agency once',
  单独检查只能有一个机关: 'a single inspection has one agency',
  联合检查至少两个机关: 'a joint inspection has at least two agencies',
  委托检查须写明受托机关: 'an entrusted inspection names the entrusted agency',
  只有委托检查才填写受托机关: 'only an entrusted inspection names an entrusted agency',
  受托机关不得是事项所属机关: 'the entrusted agency may not own the items',
  计划内检查不填触发来源: 'a planned inspection has no trigger',
  检查时段的开始日晚于结束日: 'the days begin after they end',
  '专项检查须填写范围、内容和时限': 'a special inspection states scope, content and limit',
  检查人员不得重复: 'each officer once',
  检查事项不得重复: 'each item once',
  带队人员须在检查人员之中: 'the leader is one of the officers',
  截止日不得早于起始日: 'not before the first day',
  '最长 184 天': 'at most 184 days',
  不得早于今天: 'not before today',
  被代理人不是机关工作人员: 'the absent person is no official',
  不能由本人代理本人: 'nobody stands in for himself',
  业务系统不能代理: 'a system cannot stand in',
  此人已停用: 'this person is revoked',
  此人与被代理人不在同一机关: 'this person and the absent one are not of the same agency',
  只能写一行: 'one line only',
  '只有 other 须写明名称': 'a name for kind other, and for no other kind',
  随机源不得重复: 'each source once',
  '明列企业的，不能同时填写筛选条件': 'either ids or filters',
  户数和比例填写一项: 'either a count or a ratio',
  各机关只写一次: 'each agency once',
  每户至少抽取两名执法人员: 'at least two officers for each enterprise',
  '必须晚于现在：已经公开的随机值不能用来抽取': 'later than now: nothing is drawn by a value that is known',
  不得晚于一年以后: 'within a year from now',
  不得晚于检查日期之后一日: 'not later than the day after the visits',
  本地区没有这个已公告的行政检查主体: 'no announced inspecting body of this jurisdiction',
  牵头机关没有这个检查计划条目: 'no plan line of the lead agency',
  随机值的个数与承诺的随机源不符: 'as many values as sources were committed to',
  '不是这种随机源的结果，请照公告抄录': 'no value of this source; copy it from the announcement',
  本地区的人员登记中没有此人: 'the register of persons of this jurisdiction has nobody of this id',
};

const everyFault: Readonly<Record<string, string>> = {
  ...faults,
  ...keptFaultsInEnglish,
  ...guidanceFaultsInEnglish,
  ...complianceFaultsInEnglish,
};

/** A schema's own words in English; as they are when nobody has put them into English yet. */
export const faultInEnglish = (message: string): string => everyFault[message] ?? message;
