// What is answered of a row of each register, and of its history.
import { z } from 'zod';
import {
  agencyFields,
  certificateFields,
  enterpriseFields,
  officerFields,
  siteFields,
} from '../../domain/registers/fields';

const stored = {
  id: z.string().describe('编号'),
  version: z.int().describe('登记的版本，同 ETag'),
  endedOn: z.string().nullable().describe('终止之日，自该日起不再有效；空：未终止'),
};
const hidden = '只有可以修改此项登记的人能看到，办理的应答中不含';

export const agencyAnswer = z.strictObject({ ...stored, ...agencyFields.shape }).describe('行政检查主体');
export const officerAnswer = z
  .strictObject({
    ...stored,
    ...officerFields.shape,
    phone: officerFields.shape.phone.optional().describe(`联系电话；${hidden}`),
    email: officerFields.shape.email.optional().describe(`电子邮箱；${hidden}`),
    certificates: z.array(certificateFields).describe('执法证件，先发的在前'),
  })
  .describe('执法人员');
export const enterpriseAnswer = z.strictObject({ ...stored, ...enterpriseFields.shape }).describe('企业');
export const siteAnswer = z.strictObject({ ...stored, ...siteFields.shape }).describe('经营场所');

export const historyAnswer = z.strictObject({
  version: z.int().describe('变更后的版本'),
  at: z.string().describe('变更时刻，UTC'),
  actorId: z.string().describe('变更人'),
  reason: z.string().nullable().describe('变更理由'),
  changes: z
    .array(
      z.strictObject({
        field: z.string().describe('字段'),
        before: z.unknown().describe('变更前'),
        after: z.unknown().describe('变更后；电话、邮箱只写“已变更”'),
      }),
    )
    .describe('变更的各项；首次登记列出全部'),
});
export type HistoryAnswer = z.infer<typeof historyAnswer>;
