// What becomes of a published round's visits where a plan did not take a change that the round had agreed on.
import fc from 'fast-check';
import { plainDate } from '../../../../domain/calendar/plain-date';
import { asPlansStand, type Standing } from '../../../../domain/consultation/as-plans-stand';
import { checksOfPlan, withAdjustments, type PlannedCheck } from '../../../../domain/consultation/checks';
import { visitOf, type PlannedVisit } from '../../../../domain/consultation/visits';
import type { PlanChange } from '../../../../domain/plan/adjustment';
import { planLineSchema } from '../../../../domain/plan/line';
import { calendar } from './kit';

const digest = (text: string): string => text;
const day = (text: string) => plainDate(text);
const line = (ref: string, enterpriseIds: readonly string[], change: object = {}) =>
  planLineSchema.parse({
    ref,
    title: '消防安全检查',
    itemIds: ['item-a'],
    targets: { kind: 'named', enterpriseIds },
    window: { from: '2026-10-01', to: '2026-10-31' },
    mode: 'single',
    channel: 'onSite',
    method: '现场检查',
    content: '消防通道',
    basis: '消防法第五十三条',
    ...change,
  });
const planOf = (agency: string, ...lines: ReturnType<typeof line>[]) => ({
  planId: `plan-${agency}`,
  kind: 'annual' as const,
  agencyId: `agency-${agency}`,
  lines,
  inForce: [] as readonly string[],
});
const fire = planOf('fire', line('fire-1', ['ent-1', 'ent-2']));
const market = planOf('market', line('market-1', ['ent-1']));
const checks = [fire, market].flatMap((plan) => checksOfPlan(plan, digest));
const standing = (change: Partial<Standing> = {}): Standing => ({
  jurisdiction: 'huzhou',
  digest,
  checks,
  from: day('2026-10-01'),
  to: day('2026-10-31'),
  calendar,
  repeats: [],
  unplaced: [],
  ...change,
});
const visit = (
  on: string,
  own: readonly PlannedCheck[],
  lead = own[0]?.agencyId ?? '',
  mode: 'joint' | 'entrusted' = 'joint',
): PlannedVisit =>
  visitOf(
    {
      enterpriseId: own[0]?.enterpriseId ?? '',
      mode,
      day: day(on),
      leadAgencyId: lead,
      people: 2,
      minutes: 120,
      possible: { from: day('2026-10-09'), to: day('2026-10-30') },
      entrusted: [],
    },
    own,
    'onSite',
    { jurisdiction: 'huzhou', digest, checks: new Map() },
  );
const of = (enterpriseId: string, agency?: string): PlannedCheck[] =>
  checks.filter(
    (check) =>
      check.enterpriseId === enterpriseId && (agency === undefined || check.agencyId === `agency-${agency}`),
  );

describe('visits as plans stand', () => {
  test('where every change was taken nothing is touched', () => {
    const visits = [visit('2026-10-12', of('ent-1')), visit('2026-10-13', of('ent-2'))];
    expect(asPlansStand(visits, standing())).toEqual(visits);
  });

  test('a check that its plan did not take in is made by nobody: the joint visit goes on without it', () => {
    const [left] = asPlansStand(
      [visit('2026-10-12', of('ent-1'), 'agency-market')],
      standing({ checks: of('ent-1', 'fire') }),
    );
    expect(left).toMatchObject({
      mode: 'single',
      leadAgencyId: 'agency-fire',
      agencyIds: ['agency-fire'],
      day: '2026-10-12',
    });
    expect(left?.checks).toEqual(of('ent-1', 'fire'));
    expect(asPlansStand([visit('2026-10-12', of('ent-2'))], standing({ checks: [] }))).toEqual([]);
  });

  test('an agency that went for another alone does not come when the other’s check is gone', () => {
    const entrusted = visit('2026-10-12', of('ent-1'), 'agency-else', 'entrusted');
    expect(entrusted).toMatchObject({ entrustedAgencyId: 'agency-else' });
    expect(asPlansStand([entrusted], standing({ checks: of('ent-1', 'fire') }))).toMatchObject([
      { mode: 'entrusted', entrustedAgencyId: 'agency-else', agencyIds: ['agency-fire'] },
    ]);
    expect(asPlansStand([entrusted], standing({ checks: [] }))).toEqual([]);
  });

  test('a check that the round took out and its plan kept is a visit of its own, on the first working day', () => {
    const visits = asPlansStand([visit('2026-10-12', of('ent-1'))], standing({ from: day('2026-10-02') }));
    // National Day: the first working day of October is the 8th.
    expect(visits.map(({ enterpriseId, day: on, mode }) => [enterpriseId, on, mode])).toEqual([
      ['ent-1', '2026-10-12', 'joint'],
      ['ent-2', '2026-10-08', 'single'],
    ]);
  });

  test('a line that was to be moved and stays is visited in its own time', () => {
    const moved = of('ent-2').map((check) => ({ ...check, from: day('2026-10-20') }));
    const visits = asPlansStand([visit('2026-10-12', of('ent-2'))], standing({ checks: moved }));
    expect(visits).toMatchObject([{ enterpriseId: 'ent-2', day: '2026-10-20', from: '2026-10-20' }]);
  });

  test('what was dropped or is over is not brought back (DE-34)', () => {
    const repeats = of('ent-2').map(({ checkId, agencyId, enterpriseId }) => ({
      ...{ checkId, agencyId, enterpriseId, inspectionIds: [], itemIds: [], reason: null, by: null },
      decision: 'merge' as const,
    }));
    const visits = [visit('2026-10-12', of('ent-1'))];
    expect(asPlansStand(visits, standing({ repeats }))).toEqual(visits);
    const unplaced = of('ent-2').map(({ checkId }) => checkId);
    expect(asPlansStand(visits, standing({ unplaced }))).toEqual(visits);
    expect(asPlansStand(visits, standing({ from: day('2026-11-01') }))).toEqual(visits);
  });

  test('whatever plans ask for, each check is in one visit, within its days, and none that nobody asks for', () => {
    fc.assert(
      fc.property(fc.subarray(checks), fc.subarray(checks), (planned, asked) => {
        const visits = planned.map((check) => visit('2026-10-12', [check]));
        const made = asPlansStand(visits, standing({ checks: asked })).flatMap((one) =>
          one.checks.map(({ checkId }) => checkId),
        );
        expect([...made].sort()).toEqual(asked.map(({ checkId }) => checkId).sort());
      }),
    );
  });
});

describe('changes that a plan will refuse', () => {
  const change = (adjustmentId: string, ...changes: PlanChange[]) => ({
    adjustmentId,
    planId: 'plan-fire',
    changes,
  });
  const cancel = (ref: string, enterpriseIds: string[]): PlanChange => ({
    kind: 'cancelLine',
    ref,
    enterpriseIds,
  });

  test('are told with the reason and left out whole; the others are in force one after the other', () => {
    const { plans, unfit } = withAdjustments(
      [fire],
      [
        change('a', cancel('fire-1', ['ent-1'])),
        change('b', cancel('fire-1', ['ent-2']), cancel('fire-9', [])),
        change('c', cancel('fire-1', ['ent-1'])),
      ],
    );
    expect(plans[0]?.lines.map(({ targets }) => targets)).toEqual([
      { kind: 'named', enterpriseIds: ['ent-2'] },
    ]);
    expect(unfit.map(({ adjustmentId, refusal }) => [adjustmentId, refusal.code])).toEqual([
      ['b', 'lineUnknown'],
      ['c', 'unknownSubject'],
    ]);
  });

  test('of a plan that is no longer in force, each of them; one that the plan took before changes nothing more', () => {
    expect(withAdjustments([], [change('a', cancel('fire-1', []))]).unfit).toHaveLength(1);
    const took = { ...fire, inForce: ['a'] };
    expect(withAdjustments([took], [change('a', cancel('fire-9', []))])).toEqual({
      plans: [took],
      unfit: [],
    });
  });
});
