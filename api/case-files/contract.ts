// A whole case as one file (JJ-37), and who has taken it out.
import { z } from 'zod';
import { idSchema } from '../../domain/inspection/vocabulary';
import { nothing, reading, zipMediaType, type Operations } from '../contract';

const one = z.strictObject({ inspectionId: idSchema.describe('检查编号') });

export const getCaseFile = reading({
  path: '/inspections/:inspectionId/case-file',
  summary: '整个案卷：一个 ZIP 文件，可以离线核对',
  description: [
    '内有：目录（PDF 和 JSON）、逐步的流程记录及其散列链、各份文书（PDF、Word 和所核验的内容）、证据文件、现场表单、码和权利事项、您看得到的投诉和异议、尚在保存的 Temporal 历史。',
    '',
    '离线核对：`npm run case-file:verify -- 案卷.zip`，重新计算每一个散列和整条链，说明最先不符的一处。格式见 docs/case-file.md。',
    '',
    '由审计、监督、纪检监察人员和检查机关自己的人员取用；每次取用都有登记。企业评价自成一体，不属于任何一次检查的案卷。',
  ].join('\n'),
  params: one,
  query: nothing,
  answer: z.string().describe('ZIP 文件'),
  mediaType: zipMediaType,
  refusals: ['caseFileNotYours'],
});

const exportAnswer = z
  .strictObject({
    id: z.string().describe('编号'),
    actorId: z.string().describe('何人取用'),
    roles: z.array(z.string()).describe('当时的身份'),
    at: z.string().describe('取用的时刻，UTC'),
    version: z.int().describe('案卷到流程的第几步'),
    headHash: z.string().describe('那一步记录的 SHA-256，供 case-file:verify --head 比对'),
    outcome: z
      .enum(['started', 'sent', 'aborted'])
      .describe('sent：全部送出；aborted：中途断开；started：尚在送出，或者随进程中断'),
    endedAt: z.string().nullable().describe('结束的时刻，UTC'),
    indexHash: z.string().nullable().describe('案卷中 index.json 的 SHA-256；没有送到那里的为空'),
    sizeBytes: z.int().nullable().describe('ZIP 的字节数；没有全部送出的为空'),
  })
  .meta({ id: 'CaseFileExport' });

export const listCaseFileExports = reading({
  path: '/inspections/:inspectionId/case-file/exports',
  summary: '案卷的取用登记，近的在前',
  params: one,
  query: nothing,
  answer: z.strictObject({ items: z.array(exportAnswer).describe('各次取用') }),
  refusals: ['caseFileNotYours'],
});

export const caseFileOperations: Operations = { getCaseFile, listCaseFileExports };
