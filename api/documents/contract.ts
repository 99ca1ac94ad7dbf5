// Official documents over HTTP: issued by those of the visit, read by whom they are for, verified by everybody.
import { z } from 'zod';
import { documentKinds } from '../../domain/document/kinds';
import { particularsSchema } from '../../domain/document/particulars';
import { idSchema } from '../../domain/inspection/vocabulary';
import {
  docxMediaType,
  nothing,
  openReading,
  pdfMediaType,
  reading,
  writing,
  type Operations,
} from '../contract';

const ofInspection = z.strictObject({ inspectionId: idSchema.describe('检查编号') });
export type InspectionParams = z.infer<typeof ofInspection>;

const one = z.strictObject({ documentId: z.uuid().describe('文书的内部编号') });
export type DocumentParams = z.infer<typeof one>;

const documentAnswer = z
  .strictObject({
    id: z.string().describe('内部编号'),
    inspectionId: z.string().describe('检查编号'),
    kind: z.string().describe('文书种类'),
    title: z.string().describe('文书名称'),
    subject: z.string().nullable().describe('所涉机关或者检查人员的编号；整次检查的为空'),
    occasion: z.string().describe('同种文书的第几份'),
    number: z.string().describe('文书编号：机关代字开头，按机关、种类、年度连续编号'),
    issuerId: z.string().describe('制发机关的编号'),
    templateVersion: z.string().describe('文书格式的版本'),
    checkCode: z.string().describe('核验码，印在每页下方'),
    digest: z.string().describe('格式和内容规范化 JSON（RFC 8785）的 SHA-256'),
    issuedAt: z.string().describe('制发时刻，UTC'),
    recordedIn: z
      .int()
      .nullable()
      .describe('记入检查流程的第几步；空：检查办结以后制发的，或者尚待记入（不久自动补记）'),
  })
  .meta({ id: 'OfficialDocument' });
export type DocumentAnswer = z.infer<typeof documentAnswer>;

const issueBody = z.strictObject({
  kind: z.enum(documentKinds).describe('文书种类'),
  subject: idSchema
    .optional()
    .describe('所涉机关（改正、复查、移送、从宽）或者检查人员（回避）；其他文书不填'),
  occasion: idSchema.default('1').describe('同种文书的第几份，如第二次询问写 2；同一份重复提交得同一文书'),
  particulars: particularsSchema.default({}).describe('流程没有记录、须由制作人填写的内容'),
});
export type IssueBody = z.infer<typeof issueBody>;

export const issueDocument = writing({
  path: '/inspections/:inspectionId/documents',
  summary: '制发一份文书：编号、定稿，记入检查流程',
  description: [
    '内容取自检查的记录和登记册；流程没有记录的（询问的问答、抽样、勘验、证据、监督意见、带队人员职务、协助人员）在 `particulars` 中填写。',
    '',
    '编号以制发机关的机关代字（登记册的 `documentWord`；没有登记的，以机关名称）开头，按制发机关、种类、年度连续，不跳号、不重号，如 `慈消检通〔2026〕12号`。同一检查、种类、所涉对象、`occasion` 只有一份：重复提交（包括中断以后）得到同一编号的同一份文书。',
    '',
    '制发以后内容不变。文件由内容排出，PDF 和 Word 文件所说相同；每页下方的核验码可在公开地址核验。',
  ].join('\n'),
  params: ofInspection,
  body: issueBody,
  largeBody: true,
  answer: documentAnswer,
  status: 201,
  refusals: [
    'documentNotYours',
    'documentNotYet',
    'documentSubject',
    'documentParticulars',
    'documentIssuedOtherwise',
    'documentWordTaken',
    'staleVersion',
  ],
  example: {
    kind: 'inspectionNotice',
    occasion: '1',
    particulars: { assistants: { count: 1, duty: '设备检测' } },
  },
});

export const listDocuments = reading({
  path: '/inspections/:inspectionId/documents',
  summary: '一次检查的各份文书，按制发先后',
  description: '企业看得到送达或者交付给它的。',
  params: ofInspection,
  query: nothing,
  answer: z.strictObject({ items: z.array(documentAnswer).describe('各份') }),
});

export const getDocumentPdf = reading({
  path: '/documents/:documentId/file.pdf',
  summary: '一份文书的 PDF',
  params: one,
  query: nothing,
  answer: z.string().describe('PDF 文件'),
  mediaType: pdfMediaType,
});

export const getDocumentDocx = reading({
  path: '/documents/:documentId/file.docx',
  summary: '一份文书的 Word 文件：内容与 PDF 相同',
  params: one,
  query: nothing,
  answer: z.string().describe('Word 文件'),
  mediaType: docxMediaType,
});

const checkCode = z.strictObject({
  checkCode: z
    .string()
    .regex(/^[0-9A-Fa-f]{4}(-?[0-9A-Fa-f]{4}){3}$/, '核验码是四组、每组四位的数字和字母 A 至 F')
    .transform((code) =>
      code
        .replaceAll('-', '')
        .toUpperCase()
        .replaceAll(/(.{4})(?=.)/g, '$1-'),
    )
    .describe('每页下方的核验码，如 1A2B-3C4D-5E6F-7089'),
});
export type CheckCodeParams = z.infer<typeof checkCode>;

export const verifiedDocument = z
  .strictObject({
    checkCode: z.string().describe('核验码'),
    title: z.string().describe('文书名称'),
    number: z.string().describe('文书编号'),
    issuers: z.array(z.string()).describe('制发机关'),
    addressee: z.string().nullable().describe('受文人；没有的为空'),
    issuedOn: z.string().describe('日期，如纸面所写'),
    templateVersion: z.string().describe('文书格式的版本'),
    digest: z.string().describe('格式和内容的 SHA-256'),
    inspectionUndone: z.boolean().describe('所属检查是否已被撤销'),
  })
  .meta({ id: 'VerifiedDocument' });
export type VerifiedDocument = z.infer<typeof verifiedDocument>;

export const verifyDocument = openReading({
  path: '/public/documents/:checkCode',
  summary: '凭核验码核验文书，无须登录',
  description:
    '与手中的文书核对名称、编号、机关、日期：一致的是本系统制发的，不一致的已被改动。以浏览器打开（Accept: text/html）得一张网页。',
  params: checkCode,
  query: nothing,
  answer: verifiedDocument,
  refusals: ['documentUnknown'],
});

export const documentOperations: Operations = {
  issueDocument,
  listDocuments,
  getDocumentPdf,
  getDocumentDocx,
  verifyDocument,
};
