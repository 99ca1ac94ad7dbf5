// Lists of the demonstration: where a place's pack has a list, the enterprises that the register classes so are on it by a decision.
// A test holds the scopes against the packs.
import type { Prisma } from '../generated/client';
import type { Place } from './places';

type Enterprise = Pick<Prisma.EnterpriseCreateManyInput, 'id' | 'pool' | 'jointOptOut'>;

interface Kept {
  readonly list: 'whitelist' | 'key' | 'jointOptOut';
  /** Those whose fields it is kept for; null: one row for the whole place. */
  readonly agencies: readonly string[] | null;
  readonly scope: 'agency' | 'line' | 'jurisdiction';
  readonly criteria: readonly string[];
  readonly decidedBy: string;
}

const fields = ['fire', 'market', 'emergency'] as const;

export const keptLists: Readonly<Record<string, readonly Kept[]>> = {
  huzhou: [
    { list: 'whitelist', agencies: fields, scope: 'agency', criteria: [], decidedBy: 'leader' },
    {
      list: 'key',
      agencies: fields,
      scope: 'agency',
      criteria: ['直接涉及公共安全和群众生命健康'],
      decidedBy: 'leader',
    },
  ],
  jiujiang: [
    {
      list: 'whitelist',
      agencies: null,
      scope: 'jurisdiction',
      criteria: ['依法经营', '信用良好'],
      decidedBy: 'coord',
    },
    { list: 'key', agencies: null, scope: 'jurisdiction', criteria: ['潜藏违法风险'], decidedBy: 'coord' },
    {
      list: 'jointOptOut',
      agencies: null,
      scope: 'jurisdiction',
      criteria: ['企业意愿'],
      decidedBy: 'coord',
    },
  ],
  xiangtan: [
    {
      list: 'whitelist',
      agencies: fields,
      scope: 'line',
      criteria: ['长期信用良好', '经营风险低'],
      decidedBy: 'leader',
    },
    { list: 'key', agencies: fields, scope: 'line', criteria: ['公共安全风险高'], decidedBy: 'leader' },
  ],
};

const isOn = ({ pool, jointOptOut }: Enterprise, list: Kept['list']): boolean =>
  list === 'jointOptOut' ? jointOptOut === true : pool === list;

const shortNames = { whitelist: '白', key: '重', jointOptOut: '非联' } as const;

export const membershipsOf = (
  place: Place,
  enterprises: readonly Enterprise[],
): Prisma.ListMembershipCreateManyInput[] =>
  (keptLists[place.id] ?? []).flatMap(({ list, agencies, scope, criteria, decidedBy }) =>
    enterprises
      .filter((enterprise) => isOn(enterprise, list))
      .flatMap((enterprise) =>
        (agencies ?? [null]).map((agency, index) => ({
          id: `${enterprise.id}-${list}${agency === null ? '' : `-${agency}`}`,
          jurisdiction: place.id,
          list,
          enterpriseId: enterprise.id,
          scope,
          agencyId: agency === null ? null : `${place.id}-${agency}`,
          fromOn: new Date('2026-01-01T00:00:00.000Z'),
          toOn: null,
          status: 'standing',
          criteria: [...criteria],
          reason: '演示数据',
          decisionRef: `演示〔2026〕${shortNames[list]}${String(index + 1)}号`,
          decidedBy:
            decidedBy === 'coord' ? `${place.id}-coord-1` : `${place.id}-leader-${String(index + 1)}`,
          enteredBy:
            decidedBy === 'coord' ? `${place.id}-coord-1` : `${place.id}-leader-${String(index + 1)}`,
          enteredAt: new Date('2025-12-25T01:00:00.000Z'),
          publishedOn: list === 'jointOptOut' ? null : new Date('2026-01-05T00:00:00.000Z'),
          publicationRef: list === 'jointOptOut' ? null : '政府网站公告（演示）',
        })),
      ),
  );
