// The form at the door over HTTP: one offline package a visit, entries sent when the network is there, the form as it stands.
import { z } from 'zod';
import { formEntrySchema, pointFindings } from '../../domain/door-form/entry';
import { entryRefusals } from '../../domain/door-form/receive';
import { idSchema } from '../../domain/inspection/vocabulary';
import { composedFormAnswer } from '../catalogue/compose-contract';
import { nothing, reading, writing, type Operations } from '../contract';

const one = z.strictObject({ inspectionId: idSchema.describe('检查编号') });
export type FormParams = z.infer<typeof one>;

const entryAnswer = z
  .strictObject({
    entryId: z.string().describe('填写的编号'),
    formHash: z.string().describe('所填表单的 SHA-256'),
    point: z.int().describe('要点的序号'),
    basedOn: z.array(z.string()).describe('由这次填写代替的各次填写'),
    finding: z.enum(pointFindings).describe('所见：符合、不符合、不适用、尚未查'),
    note: z.string().describe('所见情况'),
    files: z.array(z.string()).describe('证据的 SHA-256'),
    madeAt: z.string().describe('设备上的时刻，UTC'),
    officerId: z.string().describe('报送的检查人员'),
    sequence: z.int().describe('在本次检查中的序号，自 1 起，不间断'),
    receivedAt: z.string().describe('收到的时刻，UTC'),
    late: z.boolean().describe('是否在检查情况记录以后才收到：留存，不属于该记录'),
    hash: z.string().describe('本次填写连同前一次的 SHA-256，可作回执'),
  })
  .meta({ id: 'FormEntry' });
export type EntryAnswer = z.infer<typeof entryAnswer>;

const pinnedForm = z
  .strictObject({
    hash: z.string().describe('表单规范化 JSON（RFC 8785）的 SHA-256'),
    pinnedAt: z.string().describe('固定的时刻，UTC；此后本次检查一直用这一版'),
    form: composedFormAnswer,
  })
  .describe('本次检查所用的表单');

const officer = z.strictObject({
  id: z.string().describe('检查人员编号'),
  name: z.string().nullable().describe('姓名；人员登记中没有的为空'),
  agencyId: z.string().nullable().describe('所属机关编号'),
  agencyName: z.string().nullable().describe('所属机关名称'),
  certificates: z
    .array(
      z.strictObject({
        number: z.string().describe('证件号码'),
        issuer: z.string().describe('发证机关'),
        validTo: z.string().describe('有效期至'),
      }),
    )
    .describe('当日有效的执法证件'),
});

const packageAnswer = z
  .strictObject({
    inspectionId: z.string().describe('检查编号'),
    version: z.int().describe('制作时检查的版本'),
    issuedAt: z.string().describe('制作时刻，UTC'),
    pack: z
      .strictObject({
        id: z.string().describe('规则包编号'),
        version: z.string().describe('规则包版本'),
        hash: z.string().describe('规则包的 SHA-256'),
      })
      .describe('本次检查所依的规则包'),
    code: z.string().nullable().describe('行政行为码（检查码）'),
    content: z.string().describe('检查内容'),
    method: z.string().describe('检查方式'),
    window: z
      .strictObject({ from: z.string().describe('首日'), to: z.string().describe('末日') })
      .describe('可以检查的日期'),
    enterprise: z
      .strictObject({
        id: z.string().describe('企业编号'),
        name: z.string().nullable().describe('名称'),
        uscc: z.string().nullable().describe('统一社会信用代码'),
        siteId: z.string().nullable().describe('经营场所编号'),
        address: z.string().nullable().describe('经营场所地址'),
      })
      .describe('被检查企业'),
    officers: z.array(officer).describe('检查人员'),
    rights: z.array(z.string()).describe('企业的权利，与企业扫码所见的相同'),
    recordingMatters: z
      .array(
        z.strictObject({
          id: z.string().describe('编号，填入 recordCheck 的 recordingMatters'),
          name: z.string().describe('什么情形'),
        }),
      )
      .describe('音像记录事项清单：逐项对照，有其中之一的全过程音像记录'),
    complaintChannels: z.array(z.string()).describe('举报投诉的渠道，与企业扫码所见的相同'),
    pinned: pinnedForm,
    entries: z.array(entryAnswer).describe('已经填写的'),
  })
  .meta({ id: 'DoorPackage' });
export type PackageAnswer = z.infer<typeof packageAnswer>;

export const getDoorPackage = reading({
  path: '/inspections/:inspectionId/door-package',
  summary: '取一次检查的离线包：表单（固定版本）、检查码、人员和证件、企业、权利',
  description: '到了现场检查一步才有。第一次取时固定表单的版本：此后清单、表单有修订，本次检查仍用这一版。',
  params: one,
  query: nothing,
  answer: packageAnswer,
  refusals: ['formTooEarly'],
});

const formAnswer = z
  .strictObject({
    pinned: pinnedForm,
    digest: z.string().describe('现有填写的摘要：记录检查情况时填入 formDigest'),
    lastSequence: z.int().describe('最近一次填写的序号；0：还没有'),
    points: z
      .array(
        z.strictObject({
          point: z.int().describe('要点的序号'),
          finding: z.enum(pointFindings).nullable().describe('所见；空：没有填写，或者几人所填不一致'),
          note: z.string().nullable().describe('所见情况'),
          files: z.array(z.string()).describe('证据的 SHA-256'),
          isConflict: z.boolean().describe('几人互不知情而所填不一致：须有人看过各次填写后另填一次'),
          heads: z.array(entryAnswer).describe('未被代替的各次填写'),
        }),
      )
      .describe('已经有人填写的要点'),
    missing: z.array(z.int()).describe('尚未查的要点'),
    conflicts: z.array(z.int()).describe('所填不一致的要点'),
    findings: z
      .array(
        z.strictObject({
          itemId: z.string().describe('检查事项编号'),
          conforms: z.boolean().describe('是否符合'),
          note: z.string().describe('所见情况'),
        }),
      )
      .describe('由各要点得出的逐项检查情况，可用于记录检查情况'),
  })
  .meta({ id: 'DoorForm' });
export type FormAnswer = z.infer<typeof formAnswer>;

export const getDoorForm = reading({
  path: '/inspections/:inspectionId/form',
  summary: '现场表单现在的样子：已填、未填、不一致之处，以及由此得出的逐项检查情况',
  params: one,
  query: nothing,
  answer: formAnswer,
  refusals: ['formNotPinned'],
});

const entriesQuery = z.strictObject({
  after: z
    .string()
    .regex(/^(?:0|[1-9]\d{0,8})$/, '应为非负整数')
    .transform(Number)
    .default(0)
    .describe('已有的最后一个序号；缺省从头取'),
  limit: z
    .string()
    .regex(/^(?:[1-9]\d{0,2})$/, '应为 1 至 999 的整数')
    .transform(Number)
    .default(200)
    .describe('至多几次，1 至 999'),
});
export type EntriesQuery = z.infer<typeof entriesQuery>;

export const listFormEntries = reading({
  path: '/inspections/:inspectionId/form/entries',
  summary: '按收到的次序取各次填写：设备恢复联网后用来补齐',
  params: one,
  query: entriesQuery,
  answer: z.strictObject({
    items: z.array(entryAnswer).describe('各次填写'),
    lastSequence: z.int().describe('本页最后一个序号；没有新的，与所问的相同'),
    more: z.boolean().describe('后面还有没有'),
  }),
  refusals: ['formNotPinned'],
});

const sendBody = z.strictObject({
  entries: z.array(formEntrySchema).min(1).max(100).describe('各次填写，照设备上填写的先后'),
});
export type SendBody = z.infer<typeof sendBody>;

export const sendFormEntries = writing({
  path: '/inspections/:inspectionId/form/entries',
  summary: '报送现场填写：一次一批，逐次给回执',
  description: [
    '设备离线时照常填写，联网后照先后报送；没有收到回执的，原样再报，不会重复。',
    '',
    '`status`：`stored` 已存；`repeated` 以前已存，回执相同；`refused` 未存，原因见 `code`，只影响以它为依据的填写，不影响其他要点和其他检查。',
    '',
    '两人互不知情、所填不一致的，两次都留存，列为不一致，由看过两次填写的人另填一次（`basedOn` 写明两次）；系统不替人选择。',
    '',
    '检查情况记录以后才收到的也留存，标明 `late`，不属于该记录。',
  ].join('\n'),
  params: one,
  body: sendBody,
  largeBody: true,
  answer: z.strictObject({
    receipts: z
      .array(
        z.strictObject({
          entryId: z.string().describe('填写的编号'),
          status: z.enum(['stored', 'repeated', 'refused']).describe('已存、以前已存、未存'),
          sequence: z.int().nullable().describe('序号；未存的为空'),
          receivedAt: z.string().nullable().describe('收到的时刻，UTC；未存的为空'),
          hash: z.string().nullable().describe('回执；未存的为空'),
          late: z.boolean().describe('是否在检查情况记录以后才收到'),
          code: z.enum(entryRefusals).nullable().describe('未存的原因'),
          message: z.string().nullable().describe('写给人看的一句话：哪里不对，怎么办'),
          about: z.array(z.string()).describe('涉及的编号'),
        }),
      )
      .describe('每次填写一个回执，照报送的次序'),
  }),
  status: 200,
  refusals: ['formNotPinned', 'formTooEarly', 'formNotYours'],
  example: {
    entries: [
      {
        entryId: '0f3d2c5e-6a1b-4c8d-9e2f-7b4a5c6d8e90',
        formHash: 'f'.repeat(64),
        point: 1,
        basedOn: [],
        finding: 'violates',
        note: '疏散通道堆放货物',
        files: [],
        madeAt: '2026-11-29T01:30:00.000Z',
      },
    ],
  },
});

export const doorFormOperations: Operations = {
  getDoorPackage,
  getDoorForm,
  listFormEntries,
  sendFormEntries,
};
