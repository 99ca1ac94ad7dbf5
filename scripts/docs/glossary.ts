// The glossary's generated tables: every identifier that the domain shows to people, with its Chinese term.
import fs from 'node:fs';
import path from 'node:path';
import { deadlineNames, ruleNames, triggerSourceNames } from '../../domain/errors/case-names';
import { itemActNames, itemFaultNames, itemStatusNames } from '../../domain/errors/item-names';
import {
  complaintCommandTitles,
  complaintStageNames,
  findingNames,
  refusalGroundNames,
} from '../../domain/complaint/names';
import { guidanceCommandTitles, guidanceStageNames } from '../../domain/guidance/names';
import { consultationCommandTitles, consultationStageNames } from '../../domain/consultation/names';
import {
  commandTitles,
  creditCommandTitles,
  creditStageNames,
  roleNames,
  stageNames,
} from '../../domain/errors/names';
import { planCommandTitles, planStageNames } from '../../domain/errors/plan-names';
import { markdownTable, withRegion } from './region';

const tables: readonly (readonly [title: string, names: Readonly<Record<string, string>>])[] = [
  ['Roles 角色', roleNames],
  ['Stages 阶段', stageNames],
  ['Stages of a credit record 信用修复阶段', creditStageNames],
  ['Stages of a plan 计划阶段', planStageNames],
  ['Commands 操作', commandTitles],
  ['Commands on a credit record 信用修复操作', creditCommandTitles],
  ['Commands on a plan 计划操作', planCommandTitles],
  ['Stages of a consultation 会商阶段', consultationStageNames],
  ['Commands on a consultation 会商操作', consultationCommandTitles],
  ['Stages of a complaint 投诉阶段', complaintStageNames],
  ['Commands on a complaint 投诉操作', complaintCommandTitles],
  ['Stages of a booking of guidance 指导预约阶段', guidanceStageNames],
  ['Commands on a booking of guidance 指导预约操作', guidanceCommandTitles],
  ['Findings on a complaint 投诉的核查结论', findingNames],
  ['Grounds for refusing a complaint 不予受理的情形', refusalGroundNames],
  ['Sources of triggered inspections 触发来源', triggerSourceNames],
  ['Rules 规则', ruleNames],
  ['Deadlines 期限', deadlineNames],
  ['Acts on an item 事项的办理', itemActNames],
  ['How an item stands 事项的状态', itemStatusNames],
  ['Why an item may not be checked 不得检查的原因', itemFaultNames],
];

const section = ([title, names]: (typeof tables)[number]): string => {
  const rows = Object.entries(names).map(([identifier, term]) => [`\`${identifier}\``, term]);
  return `## ${title}\n\n${markdownTable(['identifier', '中文'], rows)}`;
};

export const glossaryDocument = (root: string): string => {
  const glossary = fs.readFileSync(path.join(root, 'docs', 'glossary.md'), 'utf8');
  return withRegion(glossary, 'generated', tables.map(section).join('\n\n'));
};
