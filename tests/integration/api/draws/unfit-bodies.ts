// Commitments that are refused, and with what: what each changes of one that is not.
import { after, before } from './use-draws';

export const unfitBodies: readonly (readonly [why: string, changes: object, problem: object])[] = [
  [
    'an enterprise from whom too many must step aside',
    {
      recusals: [1, 2, 3].map((nth) => ({
        officerId: `cixi-officer-${String(nth)}`,
        enterpriseId: 'cixi-ent-4',
      })),
    },
    { code: 'drawUnfit', params: { reason: 'tooFewOfficers', subjects: ['cixi-ent-4'] } },
  ],
  [
    'more than there are',
    {
      strata: [
        { stratum: 'general', count: 4 },
        { stratum: 'key', count: 1 },
      ],
    },
    { code: 'drawUnfit', params: { reason: 'quotaTooLarge', subjects: ['general'] } },
  ],
  [
    'a stratum without a quota',
    { strata: [{ stratum: 'general', count: 1 }] },
    { code: 'drawUnfit', params: { reason: 'stratumWithoutQuota', subjects: ['key'] } },
  ],
  [
    'an enterprise of another place',
    { targets: { ids: ['cixi-ent-1', 'huzhou-ent-1'] }, strata: [{ stratum: 'all', count: 1 }] },
    { code: 'inputRefused', faults: [{ path: 'targets.ids' }] },
  ],
  [
    'an exception that is none',
    { targets: { pools: ['general'], except: [{ id: 'cixi-ent-2', reason: '白名单' }] } },
    { code: 'inputRefused', faults: [{ path: 'targets.except' }] },
  ],
  [
    'an auxiliary as an officer',
    { officers: { ids: ['cixi-officer-1', 'cixi-officer-2', 'cixi-officer-9'] } },
    { code: 'inputRefused', faults: [{ path: 'officers.ids' }] },
  ],
  [
    'a value that is known already',
    { sources: [{ kind: 'ssq', issue: '1', countsFrom: before }] },
    { code: 'inputRefused', faults: [{ path: 'sources.0.countsFrom' }] },
  ],
  [
    'a plan line of another agency',
    { planLineRef: 'cixi-plan-market-2026-1' },
    { code: 'inputRefused', faults: [{ path: 'planLineRef' }] },
  ],
  [
    'a body that may not inspect',
    { team: [{ agencyId: 'cixi-unlisted', size: 2 }] },
    { code: 'inputRefused', faults: [{ path: 'team.0.agencyId' }] },
  ],
  [
    'one officer alone (DE-50)',
    { team: [{ agencyId: 'cixi-fire', size: 1 }] },
    { code: 'inputRefused', faults: [{ path: 'team', message: '每户至少抽取两名执法人员' }] },
  ],
  [
    'a source of no name',
    { sources: [{ kind: 'other', issue: '1', countsFrom: after }] },
    { code: 'inputRefused', faults: [{ path: 'sources.0.name' }] },
  ],
  [
    'publication long after the visits',
    { publicFrom: '2026-12-20' },
    { code: 'inputRefused', faults: [{ path: 'publicFrom' }] },
  ],
];
