// Plans for named cases: March 2026, one enterprise, three agencies; a case says what differs.
import type { MergePlanInput } from '../../../../domain/merge/plan';
import type { MergeProposal } from '../../../../domain/merge/proposal';
import { proposeMerge } from '../../../../domain/merge/propose';
import { readMergePlan } from '../../../../domain/merge/read-plan';
import { published } from '../calendar/published-calendar';

type CheckInput = MergePlanInput['checks'][number];

/** @param window days of March 2026 */
export const check = (
  id: string,
  agencyId: string,
  window: readonly [from: number, to: number],
  changes: Partial<CheckInput> = {},
): CheckInput => ({
  id,
  enterpriseId: 'mill',
  agencyId,
  itemIds: ['plain'],
  window: { from: march(window[0]), to: march(window[1]) },
  minutes: 60,
  people: 2,
  channel: 'onSite',
  ...changes,
});

export const march = (day: number): string => `2026-03-${String(day).padStart(2, '0')}`;

export const planOf = (
  checks: readonly CheckInput[],
  changes: Partial<MergePlanInput> = {},
): MergePlanInput => ({
  period: { from: '2026-01-01', to: '2026-12-31' },
  limits: {},
  agencies: [{ id: 'fire' }, { id: 'market' }, { id: 'safety' }],
  enterprises: [{ id: 'mill' }, { id: 'shop' }],
  items: [{ id: 'plain' }, { id: 'simple', simple: true }, { id: 'secret', alone: true }],
  checks: [...checks],
  ...changes,
});

/** @throws when the plan has faults */
export const proposed = (plan: MergePlanInput): MergeProposal => {
  const read = readMergePlan(plan, published);
  if (!read.ok) throw new Error(read.faults.join('\n'));
  return proposeMerge(read);
};

export const visitsOf = (proposal: MergeProposal): (readonly string[])[] =>
  proposal.visits.map(({ checkIds }) => checkIds);
