// The registers: agencies, officers with their certificates, enterprises and their sites.
import { z } from 'zod';
import { plainDateSchema } from '../../domain/calendar/plain-date';
import { enterprisePools, idSchema } from '../../domain/inspection/vocabulary';
import {
  agencyFields,
  bodyKinds,
  certificateFields,
  enterpriseFields,
  levels,
  officerFields,
  registers,
  registerSorts,
  risks,
  siteFields,
  standings,
  type RegisterName,
} from '../../domain/registers/fields';
import { creditGrades } from '../../domain/tier/vocabulary';
import { nothing, pageOf, pageQuery, reading, writing, type Operation, type Operations } from '../contract';
import { agencyAnswer, enterpriseAnswer, historyAnswer, officerAnswer, siteAnswer } from './answers';

const reason = z.string().trim().min(1, '请说明理由').max(200).describe('变更理由，记入变更记录');

export const rowParams = z.strictObject({ id: idSchema.describe('登记的编号') });
export type RowParams = z.infer<typeof rowParams>;

export const searchQuery = {
  q: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .optional()
    .describe('名称、姓名、统一社会信用代码、证号或编号的一部分'),
  state: z.enum(['current', 'ended', 'all']).default('current').describe('有效、已终止、全部；缺省为有效'),
  sort: z.enum(registerSorts).default('id').describe('按编号或名称排序'),
};

export const registerFilters = {
  agencies: {
    bodyKind: z.enum(bodyKinds).optional().describe('主体类别'),
    level: z.enum(levels).optional().describe('层级'),
    line: agencyFields.shape.line.optional().describe('条线代码'),
  },
  officers: {
    agencyId: idSchema.optional().describe('所属机关'),
    standing: z.enum(standings).optional().describe('人员类别'),
  },
  enterprises: {
    pool: z.enum(enterprisePools).optional().describe('白名单、重点监管、一般'),
    risk: z.enum(risks).optional().describe('风险等级'),
    creditGrade: z.enum(creditGrades).optional().describe('公共信用综合评价'),
    parkId: idSchema.optional().describe('所在园区'),
  },
  sites: { enterpriseId: idSchema.optional().describe('所属企业') },
} as const;

/** What every list is asked, whatever else its register can be filtered by. */
export type ListQuery = z.infer<z.ZodObject<typeof searchQuery & typeof pageQuery>>;
type ListSchema = z.ZodType<ListQuery>;

const words: Readonly<Record<RegisterName, string>> = {
  agencies: '行政检查主体',
  officers: '执法人员',
  enterprises: '企业',
  sites: '经营场所',
};

const endBody = z.strictObject({
  endedOn: plainDateSchema.nullable().describe('终止之日，自该日起不再有效；空：撤销终止'),
  reason,
});
export type EndBody = z.infer<typeof endBody>;

/** Fields of a row to be entered, or some of them to be changed, with the reason. */
export type RowBody = Readonly<Record<string, unknown>> & { readonly reason?: string | undefined };

const ofRegister = (
  register: RegisterName,
  parts: {
    readonly answer: z.ZodType;
    readonly query: ListSchema;
    readonly create: z.ZodType<RowBody>;
    readonly change: z.ZodType<RowBody>;
  },
) => {
  const word = words[register];
  const row = `/${register}/:id`;
  return {
    list: reading({
      path: `/${register}`,
      summary: `${word}登记册`,
      params: nothing,
      query: parts.query,
      answer: pageOf(parts.answer),
    }),
    get: reading({
      path: row,
      summary: `一项${word}登记`,
      params: rowParams,
      query: nothing,
      answer: parts.answer,
    }),
    create: writing({
      path: `/${register}`,
      summary: `登记${word}`,
      params: nothing,
      body: parts.create,
      answer: parts.answer,
      status: 201,
      refusals: ['registerNotYours'],
    }),
    change: writing({
      method: 'PATCH',
      path: row,
      summary: `变更${word}登记`,
      description: '只写要变更的字段和理由；未变更任何一项时版本不变。',
      params: rowParams,
      body: parts.change,
      answer: parts.answer,
      status: 200,
      refusals: ['registerNotYours', 'registerRowEnded'],
    }),
    end: writing({
      path: `${row}/end`,
      summary: `终止${word}登记`,
      description: '登记保留，供已有的检查查阅；自终止之日起不能再列入新的检查。',
      params: rowParams,
      body: endBody,
      answer: parts.answer,
      status: 200,
      refusals: ['registerNotYours'],
    }),
    history: reading({
      path: `${row}/history`,
      summary: `${word}登记的变更记录，新的在前`,
      params: rowParams,
      query: z.strictObject(pageQuery),
      answer: pageOf(historyAnswer),
    }),
  };
};

const optionalReason = { reason: reason.optional() };

export const registerContracts = {
  agencies: ofRegister('agencies', {
    answer: agencyAnswer,
    query: z.strictObject({ ...searchQuery, ...registerFilters.agencies, ...pageQuery }),
    create: agencyFields.extend({
      documentWord: agencyFields.shape.documentWord.default(null),
      ...optionalReason,
    }),
    change: agencyFields.partial().extend({ reason }),
  }),
  officers: ofRegister('officers', {
    answer: officerAnswer,
    query: z.strictObject({ ...searchQuery, ...registerFilters.officers, ...pageQuery }),
    create: officerFields.extend({
      personId: idSchema
        .optional()
        .describe('已在本机关人员登记中的人取得执法资格时，填其编号：同一个人不得有两个编号'),
      certificates: z.array(certificateFields).max(20).default([]).describe('执法证件'),
      ...optionalReason,
    }),
    change: officerFields.partial().extend({ reason }),
  }),
  enterprises: ofRegister('enterprises', {
    answer: enterpriseAnswer,
    query: z.strictObject({ ...searchQuery, ...registerFilters.enterprises, ...pageQuery }),
    create: enterpriseFields.extend({
      creditGrade: enterpriseFields.shape.creditGrade.default(null),
      trade: enterpriseFields.shape.trade.default(null),
      coordinates: enterpriseFields.shape.coordinates.default(null),
      ...optionalReason,
    }),
    change: enterpriseFields.omit({ uscc: true }).partial().extend({ reason }),
  }),
  sites: ofRegister('sites', {
    answer: siteAnswer,
    query: z.strictObject({ ...searchQuery, ...registerFilters.sites, ...pageQuery }),
    create: siteFields.extend({
      coordinates: siteFields.shape.coordinates.default(null),
      ...optionalReason,
    }),
    change: siteFields.omit({ enterpriseId: true }).partial().extend({ reason }),
  }),
} as const;

export const addCertificate = writing({
  path: '/officers/:id/certificates',
  summary: '登记或更正执法证件',
  description: '证号尚未登记的，增加一证；已登记在此人名下的，以所填为准；已登记在他人名下的，不予办理。',
  params: rowParams,
  body: certificateFields.extend({ reason }),
  answer: officerAnswer,
  status: 200,
  refusals: ['registerNotYours', 'registerRowEnded'],
});
export type CertificateBody = z.infer<(typeof addCertificate)['body']>;

const nouns = { agencies: 'Agency', officers: 'Officer', enterprises: 'Enterprise', sites: 'Site' } as const;
const plural = {
  agencies: 'Agencies',
  officers: 'Officers',
  enterprises: 'Enterprises',
  sites: 'Sites',
} as const;

const named = registers.flatMap((register): readonly (readonly [string, Operation])[] => {
  const { list, get, create, change, end, history } = registerContracts[register];
  const noun = nouns[register];
  return [
    [`list${plural[register]}`, list],
    [`get${noun}`, get],
    [`create${noun}`, create],
    [`change${noun}`, change],
    [`end${noun}`, end],
    [`get${noun}History`, history],
  ];
});

export const registerOperations: Operations = { ...Object.fromEntries(named), addCertificate };
