// A request to the body of another place to help, or to do it there in one's stead (异地协助, CX-14).
import { z } from 'zod';
import { plainDateSchema, type PlainDate } from '../calendar/plain-date';
import { lineSchema } from '../draw/commitment';
import type { KeptState } from '../errors/kept-names';
import { idSchema } from '../inspection/vocabulary';

export const requestSchema = z.strictObject({
  toAgencyId: idSchema.nullable().default(null).describe('请求的机关在本地区登记册中的编号；不在册的为空'),
  toName: lineSchema(100).describe('请求的机关的名称'),
  enterpriseName: lineSchema(100).describe('所涉企业'),
  matter: lineSchema(1000).describe('请求协助什么：送达、调查、查看现场、代为检查'),
  inspectionId: idSchema.nullable().default(null).describe('所由的检查'),
  neededBy: plainDateSchema.describe('希望在哪天以前答复，不得早于今天'),
});
export type RequestText = z.infer<typeof requestSchema>;

export const assistanceAnswerSchema = z.strictObject({
  agreed: z.boolean().describe('是否协助'),
  answer: lineSchema(1000).describe('答复：由谁、何时协助，或者为何不能'),
});
export type AssistanceAnswer = z.infer<typeof assistanceAnswerSchema>;

export type AssistanceStatus = Extract<
  KeptState,
  'requested' | 'agreed' | 'declined' | 'closed' | 'withdrawn'
>;
export const assistanceStatuses = [
  'requested',
  'agreed',
  'declined',
  'closed',
  'withdrawn',
] as const satisfies AssistanceStatus[];

export interface Assistance extends RequestText {
  readonly id: string;
  readonly jurisdiction: string;
  /** Who asks. */
  readonly agencyId: string;
  readonly status: AssistanceStatus;
  readonly requestedOn: PlainDate;
  readonly answered: (AssistanceAnswer & { readonly on: PlainDate; readonly by: string }) | null;
  /** What came of it. */
  readonly outcome: string | null;
  readonly version: number;
}
