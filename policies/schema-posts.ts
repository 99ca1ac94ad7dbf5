// How a pack writes posts, the confirmation of inspecting bodies and filings of enforcement elsewhere: the section `posts`.
import { z } from 'zod';
import { plainDateSchema } from '../domain/calendar/plain-date';
import { postHolders, postReaches } from '../domain/policy/posts';
import { roles } from '../domain/shared/actor';
import { clauseIdSchema, sourced } from './schema-source';

const post = z.strictObject({
  kind: z
    .string()
    .regex(/^[a-z][a-zA-Z]*$/, { error: '应为小写字母开头的英文标识' })
    .describe('标识'),
  name: z.string().min(1).max(60).describe('名称'),
  of: z.enum(postReaches).describe('agency：每个行政检查主体一个；township：每个乡镇（街道）一个'),
  holder: z.enum(postHolders).describe('unit：内设机构；person：人'),
  fullTime: z.boolean().describe('是否专职：不得兼任其他岗位'),
  clauses: z.array(clauseIdSchema).min(1).describe('依据的条款编号'),
});

const confirmation = z.strictObject({
  proposers: z.array(z.enum(roles)).min(1).describe('由谁清理、提出'),
  deciders: z.array(z.enum(roles)).min(1).describe('由谁审定'),
  dueOn: plainDateSchema.nullable().describe('应在哪天以前确认并公告；null：文件没有给出日期'),
  standard: z.string().min(1).max(100).nullable().describe('依照哪份文件的标准；null：没有写明'),
});

export const postFields = {
  kinds: sourced(
    z.array(post).refine((kinds) => new Set(kinds.map(({ kind }) => kind)).size === kinds.length, {
      error: '每个标识只写一次',
    }),
  ).describe('机关内的岗位：各由谁担任'),
  bodyConfirmation: sourced(confirmation).describe('行政检查主体的清理、确认和公告'),
  elsewhereFiledWith: sourced(z.array(z.enum(roles)).min(1)).describe('异地执法备案向谁办理'),
};
