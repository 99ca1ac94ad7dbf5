// Filing of enforcement outside the territory (异地执法备案): nothing is inspected there before it has been filed (CX-13 to CX-15).
import { z } from 'zod';
import { plainDateSchema, type PlainDate } from '../calendar/plain-date';
import { lineSchema } from '../draw/commitment';
import type { KeptState } from '../errors/kept-names';

export const filingSchema = z.strictObject({
  ref: lineSchema(100).describe('编号，本机关不得重复'),
  territory: z
    .string()
    .regex(/^(?:\d{4}|\d{6}|\d{9})$/, '行政区划代码前缀应为 4、6 或 9 位数字，例如 330283')
    .describe('前往的地区：行政区划代码前缀'),
  hostBody: lineSchema(100).describe('当地负责协助的机关'),
  enterpriseName: lineSchema(100).describe('所涉企业'),
  matter: lineSchema(500).describe('因何事、办哪个案件前往，为何不能由当地办理'),
  to: plainDateSchema.describe('截止日，含；不超过一年'),
});
export type FilingText = z.infer<typeof filingSchema>;

export const filingAnswerSchema = z.strictObject({
  filed: z.boolean().describe('true 予以备案；false 退回'),
  answer: lineSchema(500).nullable().default(null).describe('退回的理由，退回时必填'),
});
export type FilingAnswer = z.infer<typeof filingAnswerSchema>;

export type FilingStatus = Extract<KeptState, 'submitted' | 'filed' | 'returned' | 'withdrawn'>;
export const filingStatuses = [
  'submitted',
  'filed',
  'returned',
  'withdrawn',
] as const satisfies FilingStatus[];

/** Null in filings entered by hand, before there was a register. */
export interface Filing extends Omit<FilingText, 'hostBody' | 'enterpriseName' | 'to'> {
  readonly id: string;
  readonly jurisdiction: string;
  readonly agencyId: string;
  readonly hostBody: string | null;
  readonly enterpriseName: string | null;
  readonly to: PlainDate | null;
  readonly from: PlainDate;
  readonly status: FilingStatus;
  readonly filedOn: PlainDate | null;
  readonly answer: string | null;
  readonly withdrawnOn: PlainDate | null;
  readonly version: number;
}
