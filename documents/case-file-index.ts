// The index of a whole case (案卷目录, JJ-37) as a paper: what is in it, step by step and file by file, with the hashes to hold it to.
import { fields, heading, paragraph, type Block, type DocumentContent } from './forms/content';

export interface CaseToIndex {
  readonly inspectionId: string;
  readonly enterprise: string;
  readonly uscc: string;
  readonly lead: string;
  readonly others: readonly string[];
  readonly items: readonly string[];
  readonly kind: string;
  readonly stage: string;
  readonly pack: string;
  /** In words, as all moments here. */
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly exportedAt: string;
  readonly exportedBy: string;
  readonly headHash: string;
  readonly steps: readonly {
    readonly sequence: number;
    readonly at: string;
    readonly title: string;
    readonly who: string;
    readonly hash: string;
    /** Whether what protects the enterprise, or what it did itself, is in it. */
    readonly ofRights: boolean;
  }[];
  readonly documents: readonly {
    readonly title: string;
    readonly number: string;
    readonly checkCode: string;
  }[];
  readonly evidence: readonly {
    readonly content: string;
    readonly takenAt: string;
    readonly takenBy: string;
    readonly name: string;
    readonly sha256: string;
    readonly isThere: boolean;
  }[];
  /** Notes of what is in it or is not, whole sentences. */
  readonly notes: readonly string[];
  readonly issuedOn: string;
}

const table = (
  columns: readonly (readonly [string, number])[],
  rows: readonly (readonly string[])[],
): Block =>
  rows.length === 0
    ? paragraph('无。')
    : { type: 'table', columns: columns.map(([title, width]) => ({ title, width })), rows };

export const caseFileIndex = (file: CaseToIndex): DocumentContent => ({
  title: ['行政检查案卷目录'],
  number: `检查 ${file.inspectionId}`,
  copies: [],
  addressee: null,
  blocks: [
    fields([
      ['被检查企业', file.enterprise],
      ['统一社会信用代码', file.uscc],
      ['牵头机关', file.lead],
      ['参加机关', file.others.join('、') || '无'],
      ['检查事项', file.items.join('；')],
      ['检查类型', file.kind],
      ['现处环节', file.stage],
      ['立项', file.startedAt],
      ['办结', file.endedAt ?? '尚未办结'],
      ['所用规则包', file.pack],
      ['导出', `${file.exportedAt}，${file.exportedBy}`],
      ['末步记录的 SHA-256', file.headHash],
    ]),
    heading('一、流程记录'),
    table(
      [
        ['序号', 0.5],
        ['时刻', 1.4],
        ['办理事项', 2],
        ['办理人', 1.2],
        ['记录的 SHA-256', 3],
      ],
      file.steps.map(({ sequence, at, title, who, hash }) => [String(sequence), at, title, who, hash]),
    ),
    heading('二、文书'),
    table(
      [
        ['序号', 0.5],
        ['文书', 2],
        ['编号', 2],
        ['核验码', 1.6],
      ],
      file.documents.map(({ title, number, checkCode }, index) => [
        String(index + 1),
        title,
        number,
        checkCode,
      ]),
    ),
    heading('三、证据'),
    table(
      [
        ['序号', 0.5],
        ['证明的内容', 1.6],
        ['取得', 1.4],
        ['原名', 1.2],
        ['文件的 SHA-256', 3],
      ],
      file.evidence.map(({ content, takenAt, takenBy, name, sha256, isThere }, index) => [
        String(index + 1),
        content,
        `${takenAt}，${takenBy}`,
        name,
        isThere ? sha256 : `${sha256}（文件缺失）`,
      ]),
    ),
    heading('四、涉及企业权利的事项'),
    table(
      [
        ['序号', 0.5],
        ['时刻', 1.4],
        ['办理事项', 2],
        ['办理人', 1.2],
      ],
      file.steps
        .filter(({ ofRights }) => ofRights)
        .map(({ sequence, at, title, who }) => [String(sequence), at, title, who]),
    ),
    heading('五、说明'),
    ...file.notes.map(paragraph),
  ],
  issuers: [],
  issuedOn: file.issuedOn,
});
