// How a pack writes what platforms outside are given: the section `outward`, one profile a platform, with the platform's own field names.
import { z } from 'zod';
import { outwardFields } from '../domain/policy/outward';
import { roles } from '../domain/shared/actor';
import { hasSource, sourceFields, sourceMissing } from './schema-source';

const text = z.string().min(1).max(60);

const fieldsOf = <F extends string>(fields: readonly [F, ...F[]]) =>
  z
    .partialRecord(z.enum(fields), text.describe('该平台的字段名'))
    .refine((named) => Object.keys(named).length > 0, { error: '至少给一个字段' })
    .refine((named) => new Set(Object.values(named)).size === Object.keys(named).length, {
      error: '两个字段不得用同一个名称',
    })
    .optional();

const platform = z
  .strictObject({
    name: text.describe('平台的名称'),
    readers: z.array(z.enum(roles)).min(1).describe('代平台取数的账号须有的身份'),
    matters: z
      .strictObject({
        plans: fieldsOf(outwardFields.plans).describe('已备案、已公布的计划的条目'),
        triggered: fieldsOf(outwardFields.triggered).describe('计划外的检查和按月备案'),
        visits: fieldsOf(outwardFields.visits).describe('已扫码（亮码）入企的检查'),
        problems: fieldsOf(outwardFields.problems).describe('发现的问题和处置'),
        creditRepairs: fieldsOf(outwardFields.creditRepairs).describe('准予修复、应当停止公示的失信信息'),
      })
      .describe('给哪些事项：本系统的字段 → 该平台的字段名；没有写的不给'),
    ...sourceFields,
  })
  .refine(hasSource, { error: sourceMissing });

export const outwardSchema = z
  .record(z.string().regex(/^[a-z][a-zA-Z]*$/, { error: '应为小写字母开头的英文键' }), platform)
  .describe('与外部平台的对接');
export type AuthoredOutward = z.infer<typeof outwardSchema>;
