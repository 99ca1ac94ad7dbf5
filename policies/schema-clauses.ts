// The register of clauses: what each sentence of a document asks, one line in our own words.
import { z } from 'zod';
import { clauseIdSchema, documentPrefixSchema } from './schema-source';

const clauseKinds = [
  'RULE',
  'TIMER',
  'STEP',
  'DOC',
  'LIST',
  'INDICATOR',
  'NOTIFY',
  'REPORT',
  'RIGHT',
  'PROHIBITION',
  'INTEGRATION',
  'ORG',
] as const;

const clauseSchema = z.strictObject({
  id: clauseIdSchema,
  cite: z.string().min(1).describe('在文件中的位置，例如 四.12 s3'),
  kind: z.enum(clauseKinds).describe('条款类别'),
  group: z
    .string()
    .regex(/^[A-W]$/, { error: '应为 A 至 W 的一个字母' })
    .describe('能力分组'),
  text: z.string().min(1).describe('用自己的话写明谁须做什么'),
});

export const clauseFileSchema = z
  .strictObject({
    document: documentPrefixSchema,
    clauses: z.array(clauseSchema).min(1).describe('逐条登记，编号连续'),
  })
  .superRefine(({ document, clauses }, context) => {
    for (const [index, { id }] of clauses.entries()) {
      const expected = `${document}-${String(index + 1).padStart(2, '0')}`;
      if (id !== expected)
        context.addIssue({
          code: 'custom',
          path: ['clauses', index, 'id'],
          message: `应为 ${expected}，编号须连续`,
        });
    }
  });

export type Clause = z.infer<typeof clauseSchema> & { readonly document: string };

/** By id, in the order of the documents. */
export type ClauseRegister = ReadonlyMap<string, Clause>;
