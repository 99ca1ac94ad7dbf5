// Forms, lists, bases and consultations as nouns of the API: one way of keeping, four shapes of what is kept.
import { z } from 'zod';
import { basisBody } from '../../domain/items/basis';
import { consultationBody } from '../../domain/items/consultation';
import { entriesOf, listKinds, listKindNames, type ListKind } from '../../domain/items/list-entries';
import { pointsSchema } from '../../domain/items/point';
import type { CatalogueKind } from '../../domain/permission/items';

export const nounNames = ['checkForms', 'itemLists', 'legalBases', 'standardConsultations'] as const;
export type NounName = (typeof nounNames)[number];

export interface CatalogueNoun {
  readonly path: string;
  readonly word: string;
  readonly kinds: readonly CatalogueKind[];
  /** What the body is called in requests and answers. */
  readonly field: 'points' | 'entries' | 'basis' | 'consultation';
  /** Of a kind; what is sent is held to it. */
  readonly bodyOf: (kind: CatalogueKind) => z.ZodType;
  /** As the contract describes it, for every kind. */
  readonly described: z.ZodType;
  /** Whether only officials read it. */
  readonly forOfficials: boolean;
}

const isList = (kind: CatalogueKind): kind is ListKind => listKinds.some((known) => known === kind);

export const nouns: Readonly<Record<NounName, CatalogueNoun>> = {
  checkForms: {
    path: '/check-forms',
    word: '检查表单',
    kinds: ['checkForm'],
    field: 'points',
    bodyOf: () => pointsSchema,
    described: pointsSchema.describe('检查要点：对象、内容、现行标准、方法、依据、不符合时如何处理'),
    forOfficials: false,
  },
  itemLists: {
    path: '/item-lists',
    word: '清单',
    kinds: listKinds,
    field: 'entries',
    bodyOf: (kind) => (isList(kind) ? entriesOf(kind) : z.never()),
    described: z
      .array(z.looseObject({ key: z.string().describe('条目编号') }))
      .max(2000)
      .describe('条目；每种清单的字段见 docs/items.md'),
    forOfficials: false,
  },
  legalBases: {
    path: '/legal-bases',
    word: '法定依据',
    kinds: ['legalBasis'],
    field: 'basis',
    bodyOf: () => basisBody,
    described: basisBody.describe('依据'),
    forOfficials: false,
  },
  standardConsultations: {
    path: '/standard-consultations',
    word: '标准协商',
    kinds: ['standardConsultation'],
    field: 'consultation',
    bodyOf: () => consultationBody,
    described: consultationBody.describe('协商'),
    forOfficials: true,
  },
};

/** Chinese name of a kind of list; of what is no list the noun's own. */
export const kindName = (noun: NounName, kind: string): string =>
  (listKindNames as Readonly<Record<string, string>>)[kind] ?? nouns[noun].word;
