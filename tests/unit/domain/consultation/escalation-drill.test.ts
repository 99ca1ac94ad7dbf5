// Drill: nobody moves a round on. Whatever waits is reminded of, overdue with its date and brought to those above, each once, at
// the hour the pack says, on working days of a calendar that is not the product's. Only the day for sending ends by itself.
import { clockCommandDue, nextWake } from '../../../../domain/inspection/deadline';
import { openConsultationTasks } from '../../../../domain/consultation/inbox';
import type { PolicyPack } from '../../../../domain/policy/policy-pack';
import { expectedRings, type Ring } from '../inspection/kit/expected-rings';
import { cixi, donge, huzhou, jiujiang, xiangtan } from '../inspection/kit/packs';
import { actor, adjustment, at, closeClock, opened, summary, type Round } from './kit';

const packs = [huzhou, cixi, donge, jiujiang, xiangtan];
const atNoon = at('2026-09-28', 12);
const deciding = at('2026-10-08', 9);

/** One body decides, in the pack's own place; three agencies are asked. */
const open = (pack: PolicyPack): Round =>
  opened(pack, {
    consultationId: `${pack.id}-2026-10`,
    leadAgencyId: `${pack.id}-coordination`,
    bodies: [{ body: 'coordinatingBody', agencyIds: [`${pack.id}-coordination`] }],
    agencyIds: [`${pack.id}-fire`, `${pack.id}-market`, `${pack.id}-emergency`],
  });
const sender = (pack: PolicyPack) => actor('fire', pack.consultation.submitters.value, pack.id);
const body = (pack: PolicyPack) => actor('coordination', ['coordinatingBody'], pack.id);

const sent = (pack: PolicyPack): Round => {
  const round = open(pack);
  round.give('submitAdjustment', { adjustment: adjustment('adj-1') }, sender(pack), atNoon);
  return round;
};
const returned = (pack: PolicyPack): Round => {
  const round = sent(pack);
  const decision = { adjustmentId: 'adj-1', decision: 'return', reason: '写明企业' };
  round.give('decideAdjustment', decision, body(pack), atNoon);
  return round;
};
const closed = (pack: PolicyPack): Round => {
  const round = sent(pack);
  closeClock(round);
  return round;
};
const repeat = {
  ...{ checkId: 'check-1', enterpriseId: 'ent-1', inspectionIds: ['insp-1'], itemIds: ['item-1'] },
};
const merging =
  (withRepeat: boolean) =>
  (pack: PolicyPack): Round => {
    const round = closed(pack);
    const agreed = { adjustmentId: 'adj-1', decision: 'agree' };
    round.give('decideAdjustment', agreed, body(pack), at('2026-10-01', 9));
    const repeats = withRepeat ? [{ ...repeat, agencyId: `${pack.id}-fire` }] : [];
    round.bySystem('attachMerge', { proposal: 1, summary, repeats, silent: null }, at('2026-10-01', 9));
    return round;
  };
const accepted = (pack: PolicyPack): Round => {
  const round = merging(false)(pack);
  round.give('decideMerge', { hash: summary.hash, decision: 'accept' }, body(pack), at('2026-10-01', 10));
  return round;
};
const blocked = (pack: PolicyPack): Round => {
  const round = accepted(pack);
  round.give('publishRound', {}, body(pack), deciding);
  const done = { adjustmentId: 'adj-1', ok: true, why: null };
  round.bySystem('recordCarriedOut', { visits: { planned: 2, cancelled: 0 }, adjustments: [done] }, deciding);
  const unstarted = [{ agencyId: `${pack.id}-fire`, waiting: 1, blocked: 1 }];
  round.bySystem('recordVisits', { on: '2026-10-09', started: 1, unstarted }, at('2026-10-09', 1));
  return round;
};

const tasksOf = (round: Round) => openConsultationTasks(round.now, round.pack);

/** Lets the clock ring alone. @returns what it said about one deadline; `onRing` is called after each */
const standStill = (round: Round, deadlineId: string, onRing: (what: string) => void): readonly Ring[] => {
  const rings: Ring[] = [];
  for (let wake = nextWake(round.now.deadlines); wake !== null; wake = nextWake(round.now.deadlines))
    for (const { id } of round.now.deadlines)
      for (;;) {
        const deadline = round.now.deadlines.find((candidate) => candidate.id === id);
        const command = deadline === undefined ? null : clockCommandDue(deadline, wake);
        if (command === null) break;
        const since = round.events.length;
        round.bySystem(command, { deadlineId: id }, wake);
        const event = round.events
          .slice(since)
          .find((one) => 'deadlineId' in one && one.deadlineId === deadlineId);
        if (event === undefined || id !== deadlineId) continue;
        const what = event.type === 'DeadlineEscalated' ? `${event.type} ${String(event.rung)}` : event.type;
        rings.push({ at: wake, what });
        onRing(what);
      }
  return rings;
};

const kinds: readonly (readonly [command: string, bring: (pack: PolicyPack) => Round])[] = [
  ['sendNilReturn', open],
  ['submitAdjustment', returned],
  ['decideAdjustment', sent],
  ['decideAdjustment', closed],
  ['decideMerge', merging(false)],
  ['decideRepeat', merging(true)],
  ['publishRound', accepted],
  ['explainUnstarted', blocked],
];

describe.each(packs.map((pack) => [pack.name, pack] as const))('%s', (_name, pack) => {
  test.each(kinds)('%s waits, is overdue with its date, and climbs', (command, bring) => {
    const task = tasksOf(bring(pack)).find((one) => one.command === command);
    if (task?.deadlineId == null) throw new Error(`nothing reminds of ${command}`);
    const { key, deadlineId, dueAt } = task;
    const round = bring(pack);
    const deadline = round.now.deadlines.find(({ id }) => id === deadlineId);
    if (deadline === undefined) throw new Error(`${command} names a limit that does not run`);
    const ends = deadline.rule === 'consultationClose';
    const rings = standStill(round, deadlineId, (what) => {
      // With the day for sending the task itself is over: those above are told of the silence all the same.
      if (!ends && round.now.stage !== 'closed')
        expect([what, tasksOf(round).find((one) => one.key === key)?.dueAt]).toEqual([what, dueAt]);
    });
    expect(rings).toEqual(expectedRings(deadline, pack));
  });
});
