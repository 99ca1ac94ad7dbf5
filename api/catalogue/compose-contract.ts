// One form for all items of a visit (一表通查), and what clashes between them.
import { z } from 'zod';
import { plainDateSchema } from '../../domain/calendar/plain-date';
import { consultationStages } from '../../domain/items/consultation';
import { daySchema, nothing, reading } from '../contract';

const source = z.strictObject({
  agencyId: z.string().describe('要点所属的机关'),
  itemId: z.string().describe('要点所属的事项'),
  formId: z.string().describe('要点所在的表单'),
  number: z.int().describe('表单的版本号'),
  key: z.string().describe('在该表单中的要点编号'),
  basis: z.string().describe('该机关的法律依据'),
  method: z.string().nullable().describe('该机关的检查方法'),
  consequence: z.string().nullable().describe('该机关对不符合的处理'),
});

export const composedFormAnswer = z
  .strictObject({
    on: plainDateSchema.describe('按哪一日的版本'),
    items: z
      .array(
        z.strictObject({
          itemId: z.string().describe('事项编号'),
          itemName: z.string().describe('事项名称'),
          agencyId: z.string().describe('实施机关'),
          number: z.int().nullable().describe('事项的版本号；空：该日没有施行的版本'),
          formId: z.string().nullable().describe('检查表单；空：没有选定表单，或者该日没有施行'),
          formNumber: z.int().nullable().describe('表单的版本号'),
          formName: z.string().nullable().describe('表单的名称'),
        }),
      )
      .describe('各事项及其表单，照检查的次序'),
    points: z
      .array(
        z.strictObject({
          no: z.int().describe('序号'),
          object: z.string().describe('检查对象'),
          content: z.string().describe('检查内容'),
          standard: z.string().describe('现行标准'),
          sources: z.array(source).describe('合并自哪些机关的哪些要点；每一要点恰好出现一次'),
          conflict: z.int().nullable().describe('标准不一致的序号；空：一致'),
        }),
      )
      .describe('检查要点；重复的已经合并'),
    conflicts: z
      .array(
        z.strictObject({
          no: z.int().describe('序号'),
          points: z.array(z.int()).describe('标准不一致的各要点的序号'),
          agencyIds: z.array(z.string()).describe('须协商的机关'),
          consultationId: z.string().nullable().describe('已有的协商；空：尚未提出'),
          stage: z.enum(consultationStages).nullable().describe('协商到哪一步'),
          standard: z.string().nullable().describe('议定或者决定采用的标准'),
          toGovernment: z.boolean().describe('协商不成的，是否报政府决定'),
          clauses: z.array(z.string()).describe('所依据的条款编号'),
        }),
      )
      .describe('标准不一致之处：不合并，各自照列，须协商'),
    merged: z.int().describe('合并减少的要点数'),
  })
  .describe('合并后的检查表单');
export type ComposedFormAnswer = z.infer<typeof composedFormAnswer>;

const composeQuery = z.strictObject({
  itemIds: z
    .string()
    .regex(/^[A-Za-z0-9._:-]{1,80}(?:,[A-Za-z0-9._:-]{1,80}){0,199}$/, '应为 1 至 200 个事项编号，以逗号分开')
    .transform((text) => text.split(','))
    .describe('检查事项的编号，以逗号分开'),
  on: daySchema.optional().describe('按哪一日的版本；缺省为今天'),
});
export type ComposeQuery = z.infer<typeof composeQuery>;

export const composeCheckForms = reading({
  path: '/check-forms/compose',
  summary: '把几个事项的检查表单合并为一张（一表通查）',
  description: '同一对象、同一内容、同一标准的要点合并，保留各机关的依据、方法和处理；标准不一致的不合并。',
  params: nothing,
  query: composeQuery,
  answer: composedFormAnswer,
});
