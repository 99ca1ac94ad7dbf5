// One of the team of experts (专家团) that is sent to booked guidance: who it is, what it knows, from when to when (CX-35).
import { z } from 'zod';
import { plainDateSchema, type PlainDate } from '../calendar/plain-date';
import { idSchema } from '../inspection/vocabulary';
import { fieldsSchema } from './service';

export const expertSchema = z.strictObject({
  name: z.string().trim().min(1).max(50).describe('姓名'),
  organisation: z.string().trim().min(1).max(100).describe('单位，如机关、律师事务所、企业法治体检中心'),
  title: z.string().trim().min(1).max(50).nullable().default(null).describe('职务、职称'),
  agencyId: idSchema.nullable().default(null).describe('所在的机关；不是机关人员的为空'),
  personId: idSchema.nullable().default(null).describe('在册人员的编号；不是在册人员的为空'),
  fields: fieldsSchema.describe('擅长的领域'),
  from: plainDateSchema.describe('自哪天起可以派出'),
  until: plainDateSchema.nullable().default(null).describe('最后一天；空：没有期限'),
});
export type ExpertEntry = z.infer<typeof expertSchema>;

export interface GuidanceExpert extends ExpertEntry {
  readonly id: string;
  readonly jurisdiction: string;
  readonly version: number;
}

/** What a decision has to know of an expert: nothing that says who it is. */
export interface ExpertFacts {
  readonly id: string;
  readonly fields: readonly string[];
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

/** Whether the expert may be sent: on the team that day, and at home in a field of the service. */
export const maySend = (
  { fields, from, until }: ExpertFacts,
  wanted: { readonly on: PlainDate; readonly fields: readonly string[] },
): boolean =>
  from <= wanted.on &&
  (until === null || wanted.on <= until) &&
  fields.some((field) => wanted.fields.includes(field));
