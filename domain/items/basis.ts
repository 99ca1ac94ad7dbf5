// A legal basis (法定依据) as the register keeps it: its text, and whether it is in force. Each change is a version with its day.
import { z } from 'zod';
import { line } from '../registers/fields';

const basisStatuses = ['inForce', 'amended', 'repealed'] as const;

export const basisBody = z.strictObject({
  law: line(200).describe('法律、法规、规章的名称'),
  article: line(100).describe('条、款、项'),
  status: z.enum(basisStatuses).describe('现行有效、已修改、已废止；自该版本施行之日起算'),
  note: line(500).nullable().default(null).describe('修改、废止的文号和说明'),
});
