// Check forms, lists beside the list of items, legal bases and consultations about standards.
import { z } from 'zod';
import { plainDateSchema } from '../../domain/calendar/plain-date';
import { idSchema } from '../../domain/inspection/vocabulary';
import { listDay } from '../../domain/items/list-day';
import { listKinds } from '../../domain/items/list-entries';
import { line } from '../../domain/registers/fields';
import {
  daySchema,
  nothing,
  pageOf,
  pageQuery,
  reading,
  writing,
  type Operation,
  type Operations,
} from '../contract';
import { historyAnswer } from '../registers/answers';
import { roles } from '../../domain/shared/actor';
import type { CatalogueQuery, CreateCatalogueBody, ReviseCatalogueBody } from './bodies';
import { examples } from './examples';
import { nounNames, nouns, type NounName } from './nouns';

export const catalogueParams = z.strictObject({ id: idSchema.describe('编号') });
export type CatalogueParams = z.infer<typeof catalogueParams>;

const reason = z.string().trim().min(1, '请说明理由').max(1000).describe('理由，记入变更记录');
const ref = line(500).describe('公布、印发的网址或者文号');
const on = daySchema.optional().describe('看哪一日的版本；缺省为今天');

const filters = {
  agencyId: idSchema.optional().describe('编制的机关'),
  q: z.string().trim().min(1).max(100).optional().describe('名称或者编号的一部分'),
  on,
};

const kind = z.enum(listKinds).describe('清单的种类，见 docs/items.md');

const ofNoun = (name: NounName) => {
  const { path, word, field, described } = nouns[name];
  const isList = name === 'itemLists';
  const version = {
    number: z.int().nullable().describe('该日的版本号；空：该日没有版本'),
    validFrom: plainDateSchema.nullable().describe('该版本的施行之日'),
    ref: z.string().nullable().describe('公布、印发的网址或者文号'),
    [field]: described.nullable().describe(`该版本的内容；${described.description ?? ''}`),
  };
  const head = {
    id: z.string().describe('编号'),
    version: z.int().describe('登记的版本，同 ETag'),
    agencyId: z.string().nullable().describe('编制的机关；空：由统筹、监督机构编制'),
    kind: z.string().describe('种类'),
    kindName: z.string().describe('种类的名称'),
    name: z.string().describe('名称'),
    on: plainDateSchema.describe('所问之日'),
    endedOn: plainDateSchema.nullable().describe('废止之日，自该日起不再适用'),
  };
  const answer = z
    .strictObject({
      ...head,
      ...version,
      versions: z
        .array(
          z.strictObject({
            number: z.int().describe('版本号'),
            validFrom: plainDateSchema.describe('施行之日'),
            ref: z.string().describe('公布、印发的网址或者文号'),
            removals: z
              .array(
                z.strictObject({
                  key: z.string().describe('条目编号'),
                  reason: z.string().describe('移出的理由'),
                  decisionRef: z.string().describe('决定的文号'),
                }),
              )
              .describe('随该版本移出的条目'),
            countsFrom: plainDateSchema.nullable().describe('何时起适用；空：会同的机构还没有都同意'),
            agreements: z
              .array(
                z.strictObject({
                  role: z.enum(roles).describe('会同的机构'),
                  actorId: z.string().nullable().describe('由谁同意'),
                  on: plainDateSchema.nullable().describe('同意之日；空：尚未同意'),
                }),
              )
              .describe('由几家会同编制的清单，各家的同意；空：由一家编制'),
          }),
        )
        .describe('各版本，先的在前'),
    })
    .describe(word);
  const row = `${path}/:id`;
  const createBody = z.strictObject({
    agencyId: idSchema.nullable().default(null).describe('编制的机关；空：由统筹、监督机构编制'),
    ...(isList ? { kind } : {}),
    name: line(200).describe('名称'),
    validFrom: listDay.describe('第一版的施行之日'),
    ref,
    [field]: described,
    reason: reason.optional(),
  }) as unknown as z.ZodType<CreateCatalogueBody>;
  const reviseBody = z.strictObject({
    validFrom: listDay.describe('新版本的施行之日，不早于今天，晚于上一版本'),
    ref,
    [field]: described,
    removals: z
      .array(
        z.strictObject({
          key: z.string().min(1).max(80).describe('条目编号'),
          reason: line(1000).describe('移出的理由'),
          decisionRef: line(200).describe('决定的文号'),
        }),
      )
      .max(2000)
      .default([])
      .describe('移出的条目；规则包要求宽进严出的清单，移出的每一条都要写'),
    reason,
  }) as unknown as z.ZodType<ReviseCatalogueBody>;
  return {
    list: reading({
      path,
      summary: `${word}一览`,
      params: nothing,
      query: z.strictObject({
        ...filters,
        ...(isList ? { kind: kind.optional() } : {}),
        ...pageQuery,
      }) as unknown as z.ZodType<CatalogueQuery>,
      answer: pageOf(answer),
      ...(nouns[name].forOfficials ? { refusals: ['notFound'] as const } : {}),
    }),
    get: reading({
      path: row,
      summary: `一份${word}：该日的版本，以及各版本的施行之日`,
      params: catalogueParams,
      query: z.strictObject({ on }),
      answer,
    }),
    create: writing({
      path,
      summary: `编制${word}`,
      params: nothing,
      body: createBody,
      answer,
      status: 201,
      refusals: ['registerNotYours', 'itemGround'],
      example: examples[name].create,
    }),
    revise: writing({
      path: `${row}/revise`,
      summary: `修订${word}：自施行之日起用新的版本`,
      description: '以前各日照旧适用原来的版本，可以按日查看。',
      params: catalogueParams,
      body: reviseBody,
      answer,
      status: 200,
      refusals: ['registerNotYours', 'itemState', 'itemDate', 'listRemoval', 'itemGround'],
      example: examples[name].revise,
    }),
    agree: writing({
      path: `${row}/agree`,
      summary: `同意${word}的最新版本：会同编制的各家都同意之后才适用`,
      description: '规则包写明由几家会同编制的清单才有这一步；编制的人已经算同意，另一家须由另一人办理。',
      params: catalogueParams,
      body: z.strictObject({
        number: z.int().min(1).describe('同意的版本号，须为最新的一版'),
        reason,
      }),
      answer,
      status: 200,
      refusals: ['registerNotYours', 'listAgreement'],
    }),
    end: writing({
      path: `${row}/end`,
      summary: `废止${word}`,
      params: catalogueParams,
      body: z.strictObject({ on: listDay.describe('废止之日，不早于今天'), reason }),
      answer,
      status: 200,
      refusals: ['registerNotYours', 'itemState', 'itemDate'],
    }),
    history: reading({
      path: `${row}/history`,
      summary: `${word}的变更记录，新的在前；只供官方人员查看`,
      params: catalogueParams,
      query: z.strictObject(pageQuery),
      answer: pageOf(historyAnswer),
    }),
  };
};

export const catalogueContracts = {
  checkForms: ofNoun('checkForms'),
  itemLists: ofNoun('itemLists'),
  legalBases: ofNoun('legalBases'),
  standardConsultations: ofNoun('standardConsultations'),
} as const;

const singular = {
  checkForms: 'CheckForm',
  itemLists: 'ItemList',
  legalBases: 'LegalBasis',
  standardConsultations: 'StandardConsultation',
} as const;
const plural = {
  checkForms: 'CheckForms',
  itemLists: 'ItemLists',
  legalBases: 'LegalBases',
  standardConsultations: 'StandardConsultations',
} as const;

export const catalogueOperations: Operations = Object.fromEntries(
  nounNames.flatMap((name): readonly (readonly [string, Operation])[] => {
    const { list, get, create, revise, agree, end, history } = catalogueContracts[name];
    return [
      [`list${plural[name]}`, list],
      [`create${singular[name]}`, create],
      [`get${singular[name]}`, get],
      [`revise${singular[name]}`, revise],
      ...(name === 'itemLists' ? [[`agreeTo${singular[name]}`, agree] as const] : []),
      [`end${singular[name]}`, end],
      [`get${singular[name]}History`, history],
    ];
  }),
);
