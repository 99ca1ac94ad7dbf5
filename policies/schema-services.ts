// How a pack writes what it asks of third-party services: the section `services`, each value with its source.
import { z } from 'zod';
import { plainDateSchema } from '../domain/calendar/plain-date';
import { roles } from '../domain/shared/actor';
import { clearanceKinds, serviceHintCodes } from '../domain/third-party/vocabulary';
import { sourced } from './schema-source';

const clearance = z.strictObject({
  kind: z
    .enum(clearanceKinds)
    .describe('outsourcing 执法检查外包；tiedConsulting 与许可、处罚挂钩的技术咨询'),
  name: z.string().min(1).max(60).describe('名称'),
  dueOn: plainDateSchema.nullable().describe('应在哪天以前清理完；null：文件没有给出日期'),
});

export const serviceFields = {
  standardKeepers: sourced(z.array(z.enum(roles))).describe(
    '由谁定辅助服务的规范、推广第三方智慧应用；空：本地不定',
  ),
  standardRequired: sourced(z.boolean()).describe('聘用第三方是否须依照已公布的规范'),
  planMatch: sourced(z.enum(['required', 'hinted', 'free'])).describe(
    'required：辅助服务须与同一时段计划入企的检查并行；hinted：只提示；free：不匹配',
  ),
  reminders: sourced(z.array(z.enum(serviceHintCodes))).describe('对第三方的行为即时提醒哪些'),
  tied: sourced(z.enum(['refused', 'flagged'])).describe(
    '与许可、处罚等挂钩的第三方咨询：拒绝登记，或者登记而标明',
  ),
  clearances: sourced(z.array(clearance)).describe('各机关须自行清理并申报的事项；空：文件没有要求'),
};
