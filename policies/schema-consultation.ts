// How a pack writes what it asks of consultations: the section `consultation`, each value with its source.
import { z } from 'zod';
import { consultationKinds } from '../domain/consultation/vocabulary';
import { roles } from '../domain/shared/actor';
import { yearlyDay } from './schema-planning';
import { sourced } from './schema-source';

const text = z.string().min(1);
const workingDays = sourced(z.int().min(1).max(15));

export const consultationFields = {
  bodies: sourced(
    z
      .array(
        z.strictObject({
          body: text.describe('bodies 中的键'),
          line: text.nullable().describe('其机关所属条线；null：本地统筹协调机构的人员'),
          rounds: z
            .array(z.enum(consultationKinds))
            .min(1)
            .exactOptional()
            .describe('只参加哪几种会商；不写：都参加'),
        }),
      )
      .min(1)
      .max(5),
  ).describe('会商作决定的机构；列出几家的，须各家都同意'),
  opensWorkingDays: workingDays.describe('月磋商于次月开始前第几个工作日开始收集调整，收到当月末日为止'),
  publishWorkingDays: workingDays.describe('最迟于所安排的月份第几个工作日决定并公布'),
  annual: sourced(
    z.strictObject({
      opens: yearlyDay.describe('开始'),
      closes: yearlyDay.describe('收齐计划'),
      published: yearlyDay.describe('最迟公布'),
    }),
  ).describe('年度统筹的日期'),
  late: sourced(z.enum(['refuse', 'record'])).describe(
    '逾期报送的调整：refuse 不收；record 收下记为逾期，不在当期生效',
  ),
  submitters: sourced(z.array(z.enum(roles)).min(1)).describe('由谁代表机关报送调整或者零报告'),
  urgentByFiling: sourced(z.boolean()).describe('紧急专项的调整是否备案即生效'),
  officerVisitsPerWeek: sourced(z.int().min(1).max(50)).describe(
    '一名检查人员一周（五个工作日）可以入企几次，合并时据以估算人手',
  ),
  draftWorkingDays: workingDays.describe('计划检查于安排之日前第几个工作日自动立项'),
};
