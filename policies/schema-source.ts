// Every value in a pack says where it comes from: clauses of the document, or our own reason where it is silent.
import { z } from 'zod';

export const clauseIdSchema = z
  .string()
  .regex(/^[A-Z]{2,4}-\d{2,3}$/, { error: '应为条款编号，例如 HZ-65' })
  .describe('条款登记簿（policies/clauses）里的编号，例如 HZ-65');

export const documentPrefixSchema = z
  .string()
  .regex(/^[A-Z]{2,4}$/, { error: '应为二至四个大写字母，例如 HZ' })
  .describe('文件代号，也是其条款编号的前缀');

/** Spread into every entry; at least one of the two must be there (`hasSource`). */
export const sourceFields = {
  clauses: z.array(clauseIdSchema).min(1).optional().describe('依据的条款编号，可以多条'),
  ours: z.string().min(1).optional().describe('文件没有写明时，本系统为何这样取值'),
};

export interface AuthoredSource {
  readonly clauses?: readonly string[] | undefined;
  readonly ours?: string | undefined;
}

export const hasSource = ({ clauses, ours }: AuthoredSource): boolean =>
  clauses !== undefined || ours !== undefined;

export const sourceMissing = '须写明依据的条款（clauses）或本系统的理由（ours）';

/** A parameter with its source: `{ value: …, clauses: [HZ-46] }`. */
export const sourced = <V extends z.ZodType>(value: V) =>
  z.strictObject({ value, ...sourceFields }).refine(hasSource, { error: sourceMissing });
