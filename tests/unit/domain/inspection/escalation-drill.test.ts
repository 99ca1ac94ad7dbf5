// Drill: everybody stands still. For every kind of task in every pack the reminders, the overdue mark and each rung of the
// escalation come once, on the working days and at the hour that the pack says, to those whom it names, and then silence.
import { openTasks, type OpenTask } from '../../../../domain/inspection/tasks';
import { clockCommandDue, nextWake, type Deadline } from '../../../../domain/inspection/deadline';
import { noticesFor } from '../../../../domain/inspection/notices';
import type { InspectionEvent } from '../../../../domain/inspection/events';
import type { Role } from '../../../../domain/shared/actor';
import type { Given } from './kit/given';
import { cixi, donge, huzhou, jiujiang, realPacks, xiangtan } from './kit/packs';
import { expectedRings, type Ring } from './kit/expected-rings';
import { stuck } from './kit/stuck';

const places = ['huzhou', 'cixi', 'donge', 'jiujiang', 'xiangtan'] as const;
const packs = { huzhou, cixi, donge, jiujiang, xiangtan };

/** All that may wait for somebody, but the three of a credit record. */
const kinds = [
  'assessNeed',
  'submitForReview',
  'passLegalReview',
  'recordCollectiveDiscussion',
  'approve',
  'approveByGovernment',
  'fileWithBody',
  'serveAdvanceNotice',
  'issueActionCode',
  'recordEntry',
  'startOffSiteCheck',
  'withdraw',
  'recordDoorCheck',
  'recordCheck',
  'finishOnSite',
  'decideRecusal',
  'replaceOfficer',
  'approveRetroactively',
  'issueCodeRetroactively',
  'fileRetroactively',
  'fileTriggeredReturn',
  'recordResult',
  'serveResultNotice',
  'submitRectification',
  'verifyRectification',
  'recordTransferReceipt',
  'openPenaltyCase',
  'recordPenaltyDecision',
  'decideObservation',
  'concludeObservation',
  'giveObservationGuidance',
] as const;

/** What a place's document does not ask for, or where the code is the enterprise's own. */
const absent: Readonly<Record<(typeof places)[number], readonly string[]>> = {
  huzhou: [
    ...['assessNeed', 'passLegalReview', 'recordCollectiveDiscussion', 'fileWithBody', 'serveAdvanceNotice'],
    ...['fileRetroactively', 'fileTriggeredReturn', 'decideObservation', 'concludeObservation'],
    'giveObservationGuidance',
  ],
  cixi: ['fileTriggeredReturn', 'giveObservationGuidance'],
  donge: [
    ...['serveAdvanceNotice', 'issueActionCode', 'approveRetroactively', 'issueCodeRetroactively'],
    ...['fileRetroactively', 'fileTriggeredReturn', 'decideObservation', 'concludeObservation'],
    'giveObservationGuidance',
  ],
  jiujiang: [
    ...['assessNeed', 'passLegalReview', 'recordCollectiveDiscussion', 'approveByGovernment', 'fileWithBody'],
    ...['fileRetroactively', 'decideObservation', 'concludeObservation', 'giveObservationGuidance'],
  ],
  xiangtan: [
    ...['assessNeed', 'passLegalReview', 'recordCollectiveDiscussion', 'approveByGovernment'],
    ...['serveAdvanceNotice', 'issueActionCode', 'issueCodeRetroactively', 'fileTriggeredReturn'],
  ],
};

const whatOf = (event: InspectionEvent): string =>
  event.type === 'DeadlineEscalated' ? `${event.type} ${event.rung}` : event.type;

interface Told extends Ring {
  readonly deadlineId: string;
  /** Roles written to; people named in the file stand for theirs. */
  readonly to: readonly string[];
}

const ofPerson = (id: string): string => (id.startsWith('drafter') ? 'drafter' : 'officer');

/** Nobody acts: the clock rings at every instant it asked to be woken at, until it asks no more. */
const standStill = (visit: Given, onStep: (visit: Given) => void): readonly Told[] => {
  const told: Told[] = [];
  for (let wake = nextWake(visit.state.deadlines); wake !== null; wake = nextWake(visit.state.deadlines)) {
    visit.now = wake;
    for (const { id } of visit.state.deadlines) {
      for (;;) {
        const deadline = visit.state.deadlines.find((candidate) => candidate.id === id);
        const command = deadline === undefined ? null : clockCommandDue(deadline, wake);
        if (command === null) break;
        const since = visit.events.length;
        visit.does('system', command, { deadlineId: id });
        const events = visit.events.slice(since);
        const to = noticesFor(events, visit.state, visit.pack)
          .filter(({ template }) => template === 'deadlineReminder' || template === 'deadlineLapsed')
          .map((letter) =>
            letter.to.kind === 'role'
              ? letter.to.role
              : letter.to.kind === 'person'
                ? ofPerson(letter.to.personId)
                : 'enterprise',
          );
        const [first] = events;
        if (first !== undefined)
          told.push({ at: wake, what: whatOf(first), deadlineId: id, to: [...new Set(to)] });
      }
    }
    onStep(visit);
  }
  return told;
};

/** Of approvals only who may give them here is reminded (A17): a part of those whom the pack names. */
const expectTo = (to: readonly string[], roles: readonly Role[], rule: string): void => {
  const isApproval = rule === 'approval' || rule === 'retroApproval';
  if (isApproval) {
    expect(to.length).toBeGreaterThan(0);
    expect(roles).toEqual(expect.arrayContaining([...to]));
  } else expect([...to].sort()).toEqual([...new Set(roles)].sort());
};

/** @returns the kinds of task that waited */
const drill = (visit: Given): ReadonlySet<string> => {
  const { pack } = visit;
  const waited = new Set<string>();
  const known = new Map<string, Deadline>();
  const look = ({ state, now }: Given): void => {
    for (const deadline of state.deadlines) known.set(deadline.id, deadline);
    for (const task of openTasks(state, pack)) {
      waited.add(task.command);
      expectDated(task, state.deadlines, now);
    }
  };
  look(visit);
  const settledBefore = new Set(
    visit.state.deadlines.filter(({ status }) => status !== 'open').map(({ id }) => id),
  );
  const rings = standStill(visit, look);
  for (const deadline of known.values()) {
    if (settledBefore.has(deadline.id)) continue;
    const own = rings.filter(({ deadlineId }) => deadlineId === deadline.id);
    expect({ rule: deadline.rule, rings: own.map(({ at: when, what }) => ({ at: when, what })) }).toEqual({
      rule: deadline.rule,
      rings: expectedRings(deadline, pack),
    });
    const { holders, escalation } = pack.deadlines[deadline.rule];
    for (const { what, to } of own) {
      const rung = /^DeadlineEscalated (\d+)$/.exec(what)?.[1];
      if (what === 'DeadlineLapsed') expect(to).toEqual([]);
      else if (rung === undefined || rung === '0') expectTo(to, holders, deadline.rule);
      else expectTo(to, escalation[Number(rung) - 1]?.to ?? [], '');
    }
  }
  return waited;
};

/** Whatever waits has a date, and keeps it when the date is past: that is the overdue mark of the inbox. */
const expectDated = (task: OpenTask, deadlines: readonly Deadline[], now: string): void => {
  const deadline = deadlines.find(({ id }) => id === task.deadlineId);
  expect({ command: task.command, deadline: deadline?.status }).toEqual({
    command: task.command,
    deadline: (task.dueAt ?? '9') <= now ? 'lapsed' : 'open',
  });
  expect(task.dueAt).toBe(deadline?.dueAt);
};

describe.each(places)('%s: nobody acts, and nobody can say that he did not know', (place) => {
  const waited = new Set<string>();

  test.each(Object.entries(stuck))('%s', (_what, bring) => {
    const visit = bring(packs[place]);
    if (visit === null) return;
    for (const command of drill(visit)) waited.add(command);
  });

  test('every kind of task that this place knows was among them', () => {
    expect(kinds.filter((kind) => !waited.has(kind))).toEqual([...absent[place]].sort(byKind));
    expect([...waited].filter((kind) => !kinds.some((known) => known === kind))).toEqual([]);
  });
});

const byKind = (one: string, other: string): number =>
  kinds.findIndex((kind) => kind === one) - kinds.findIndex((kind) => kind === other);

test.each(realPacks.map((pack) => [pack.name, pack] as const))(
  '%s: what is done late is escalated no further',
  (_name, pack) => {
    const visit = stuck['nobody approves']?.(pack);
    if (visit === undefined || visit === null) throw new Error('every place approves');
    // The limit ended on Thursday 5 March; the holders hear of it on Friday, supervision would on Monday.
    visit.at('2026-03-06 09:00').does('principal', 'approve', { opinion: '同意' });
    const before = visit.events.length;
    visit.at('2026-03-27 09:00');
    const later = visit.events.slice(before);
    expect(later.filter(({ type }) => type === 'DeadlineEscalated')).toEqual([]);
    expect(visit.state.deadlines.find(({ rule }) => rule === 'approval')).toMatchObject({
      status: 'settledLate',
      escalateAt: [],
    });
  },
);
