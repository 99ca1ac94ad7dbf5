// Drill: nobody carries a plan on. Whatever waits is reminded of, overdue with its date and brought to those above, each once, at
// the hour the pack says, on working days of a calendar that is not the product's.
import { clockCommandDue, nextWake } from '../../../../domain/inspection/deadline';
import { expectedRings, type Ring } from '../inspection/kit/expected-rings';
import { cixi, donge, huzhou, jiujiang, xiangtan } from '../inspection/kit/packs';
import { annual, carryOn, drafted, special, type Plan } from './kit';

const packs = [huzhou, cixi, donge, jiujiang, xiangtan];
const kinds = { annual, special };

/** Lets the clock ring alone. @returns what it said about one deadline; `onRing` is called after each */
const standStill = (plan: Plan, deadlineId: string, onRing: () => void): readonly Ring[] => {
  const rings: Ring[] = [];
  for (let wake = nextWake(plan.deadlines); wake !== null; wake = nextWake(plan.deadlines)) {
    plan.now = wake;
    for (const { id } of plan.deadlines)
      for (;;) {
        const deadline = plan.deadlines.find((candidate) => candidate.id === id);
        const command = deadline === undefined ? null : clockCommandDue(deadline, wake);
        if (command === null) break;
        const since = plan.events.length;
        plan.does('system', command, { deadlineId: id });
        const [event] = plan.events.slice(since);
        if (event === undefined || id !== deadlineId) continue;
        const what = event.type === 'DeadlineEscalated' ? `${event.type} ${String(event.rung)}` : event.type;
        rings.push({ at: wake, what });
        onRing();
      }
  }
  return rings;
};

const afterActs = (pack: (typeof packs)[number], kind: keyof typeof kinds, acts: number): Plan => {
  const plan = drafted(pack, kinds[kind]());
  for (let act = 0; act < acts && plan.stage !== 'published'; act += 1) carryOn(plan);
  return plan;
};

const cases = packs.flatMap((pack) =>
  (['annual', 'special'] as const).map((kind) => [pack.name, kind, pack] as const),
);

/** A limit lapses with nobody acting, and the task keeps its date all along. */
const expectDrill = (bring: () => Plan, pack: (typeof packs)[number]): readonly string[] => {
  const without: string[] = [];
  for (const { key, command, deadlineId, dueAt } of bring().tasks()) {
    if (deadlineId === null) {
      without.push(command);
      continue;
    }
    const alone = bring();
    const deadline = alone.deadlines.find(({ id }) => id === deadlineId);
    if (deadline === undefined) throw new Error(`${command} names a limit that does not run`);
    expect(dueAt).toBe(deadline.dueAt);
    const rings = standStill(alone, deadlineId, () => {
      expect(alone.tasks().find((task) => task.key === key)?.dueAt).toBe(dueAt);
    });
    expect(rings).toEqual(expectedRings(deadline, pack));
  }
  return without;
};

test.each(cases)('%s, %s: every task on the way rings as the pack says', (_name, kind, pack) => {
  for (let acts = 0; afterActs(pack, kind, acts).stage !== 'published'; acts += 1) {
    const without = expectDrill(() => afterActs(pack, kind, acts), pack);
    // The year's round of consultation has the limits by which plans are coordinated.
    expect(without.filter((command) => command !== 'recordCoordination')).toEqual([]);
  }
});

const change = {
  adjustment: {
    adjustmentId: 'change-1',
    planId: 'plan-1',
    reason: '企业停产',
    changes: [{ kind: 'moveLine', ref: 'a-1', window: { from: '2026-06-01', to: '2026-07-31' } }],
  },
};
const published = (pack: (typeof packs)[number]): Plan => {
  const plan = drafted(pack);
  while (plan.stage !== 'published') carryOn(plan);
  return plan;
};
const changing = packs.filter((pack) => published(pack).try('drafter', 'proposePlanChange', change).ok);

test('some places let an agency change its plan between consultations', () => {
  expect(changing.map(({ id }) => id)).toContain('cixi');
});

test.each(changing.map((pack) => [pack.name, pack] as const))(
  '%s: a change that waits for approval, and one that waits for filing, ring likewise',
  (_name, pack) => {
    const proposed = (): Plan => published(pack).does('drafter', 'proposePlanChange', change);
    expect(
      proposed()
        .tasks()
        .map(({ command }) => command),
    ).toContain('approvePlanChange');
    expect(expectDrill(proposed, pack)).toEqual([]);
    const approved = (): Plan =>
      proposed().does('leader', 'approvePlanChange', { adjustmentId: 'change-1', opinion: '同意' });
    expect(expectDrill(approved, pack)).toEqual([]);
  },
);
