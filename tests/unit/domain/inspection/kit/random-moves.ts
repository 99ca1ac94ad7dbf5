// What anybody might try next: the ordinary task, any command in any wording, or letting time pass.
import fc from 'fast-check';
import { allowedActions } from '../../../../../domain/inspection/allowed-actions';
import { availabilityRefusal } from '../../../../../domain/inspection/availability';
import { commandNames, type CommandName } from '../../../../../domain/inspection/commands';
import type { Draft } from '../../../../../domain/inspection/draft';
import { openTasks } from '../../../../../domain/inspection/tasks';
import {
  filingExemptions,
  leniencyGrounds,
  noticeExemptions,
  outcomeKinds,
  refusalGrounds,
  triggerSources,
} from '../../../../../domain/inspection/vocabulary';
import type { Position } from '../../../../../domain/inspection/vocabulary';
import { ruleIds } from '../../../../../domain/policy/rule-ids';
import { addDays, shanghaiDay } from '../../../../../domain/calendar/plain-date';
import { moveOf, type NextMove } from './autopilot';
import { day, entrusted, joint, offSite, planned, special, temporary, triggered } from './drafts';
import type { Given } from './given';
import { actorOf, everybody } from './people';
import { sampleData } from './sample-data';

export interface Move {
  readonly kind: 'task' | 'anything' | 'time';
  readonly seed: number;
}

/** How far honest people have brought it before anybody may try anything. */
export const anyStart = fc.constantFrom<Position>(
  'plan',
  'plan',
  'rectification',
  'coding',
  'awaitingEntry',
  'inside',
  'resultNotice',
  'rectification',
);

export const anyMoves = fc.array(
  fc.record({
    kind: fc.constantFrom<Move['kind']>('task', 'task', 'task', 'anything', 'anything', 'time'),
    seed: fc.nat(0x7fffffff),
  }),
  { minLength: 5, maxLength: 40, size: 'max' },
);

/** Draws from a seed, so that a failing run can be told again. */
export const picker = (seed: number) => {
  let state = seed;
  const next = (): number => (state = (state * 1103515245 + 12345) % 0x80000000) >> 8;
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[next() % list.length];
    if (chosen === undefined) throw new RangeError('nothing to pick from');
    return chosen;
  };
  return { pick, chance: (percent: number) => next() % 100 < percent };
};
type Picker = ReturnType<typeof picker>;

const drafts: readonly (() => Draft)[] = [
  planned,
  joint,
  entrusted,
  offSite,
  special,
  () => special({ trigger: { source: 'emergency', evidenceRef: 'e-1', separateVisitReason: null } }),
  () => triggered(),
  () => triggered('riskAlarm', { channel: 'offSite' }),
  () => temporary('emergency'),
  () => temporary('unannounced', { officerIds: ['officer-a1'], leaderOfficerId: null }),
  () =>
    joint({
      kind: 'triggered',
      trigger: { source: 'complaint', evidenceRef: 'e-1', separateVisitReason: null },
    }),
];

const someDraft = ({ pick, chance }: Picker): Draft => {
  const draft = pick(drafts)();
  return {
    ...draft,
    window: chance(25) ? { from: day('2026-03-02'), to: day('2026-03-06') } : draft.window,
    officerIds: chance(5) ? [] : draft.officerIds,
    trigger:
      draft.trigger === null
        ? null
        : { ...draft.trigger, source: chance(10) ? pick(triggerSources) : draft.trigger.source },
  };
};
export const anyDraft = fc.nat(0x7fffffff).map((seed) => someDraft(picker(seed)));

const officers = [
  'officer-a1',
  'officer-a2',
  'officer-a3',
  'officer-b1',
  'officer-c1',
  'reviewer-a',
  'leader-a',
];

/** Another wording of the command's sample: other subjects, other dates, other grounds. */
export const reworded = (name: CommandName, visit: Given, by: Picker): Readonly<Record<string, unknown>> => {
  const { pick, chance } = by;
  const { state, pack, now } = visit;
  const today = shanghaiDay(now);
  const open = state.deadlines.filter(({ status }) => status === 'open').map(({ id }) => id);
  const wording: Readonly<Record<string, unknown>> = {
    agencyId: pick(['agency-a', 'agency-b']),
    officerId: pick(chance(80) && state.officerIds.length > 0 ? state.officerIds : officers),
    byOfficerId: pick(officers),
    granted: chance(50),
    allowed: chance(70),
    passed: chance(60),
    evidenceFromVisit: chance(60),
    rule: pick(ruleIds),
    body: pick(['coordinatingBody', 'justiceBureau', ...pack.filing.recipients]),
    ground:
      name === 'refuseEntry'
        ? pick(refusalGrounds)
        : name === 'exemptFromFiling'
          ? pick(filingExemptions)
          : pick(noticeExemptions),
    outcome: pick(outcomeKinds),
    correctBy: chance(85) ? addDays(today, 10) : pick([null, addDays(today, -3)]),
    newDueOn: chance(85) ? addDays(today, 40) : null,
    until: chance(85) ? addDays(today, 60) : null,
    transferTo: pick([null, '税务局']),
    leniencyGround: pick([null, ...leniencyGrounds]),
    leniencyEvidence: pick([null, '首次']),
    heldOn: pick([today, addDays(today, -5), addDays(today, 5)]),
    month: pick([today.slice(0, 7), '2026-03']),
    conclusion: chance(85) ? 'agreed' : 'notAgreed',
    deadlineId: pick(open.length > 0 ? open : ['approval:2']),
    category: pick([null, 'general']),
    publicationEndsOn: pick([null, addDays(today, 365)]),
    penalised: chance(60),
    benchmark: '从轻',
    codeOnDecision: chance(80),
    doorChecks: visit.doorChecks,
    draft: someDraft(by),
    inspectionNoticeNo: chance(85) ? 'inspection-notice-1' : null,
    filingReceiptNo: chance(70) ? 'receipt-9' : null,
    method:
      name === 'recordDoorCheck'
        ? pick(['codeShown', 'enterpriseCodeScanned', 'locationCheckIn', 'none'])
        : name === 'verifyRectification'
          ? 'photo'
          : 'onSpot',
    contents: [...pack.advanceNotice.contents, '其他'],
    findings: state.draft.itemIds.map((itemId) => ({ itemId, conforms: chance(70), note: '' })),
    enterpriseOpinion: pick([null, '无']),
    recordingNeeded: chance(20),
    subject: pick(['case', 'result']),
    stage: pick(['investigation', 'decision', 'performance']),
    reason: pick(['理由', '另一理由']),
  };
  const { data } = sampleData(name);
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, chance(85) && key in wording ? wording[key] : value]),
  );
};

/** Commands that leave the straight way. */
const crossroads: readonly CommandName[] = [
  'returnForCorrection',
  'enterUrgently',
  'requestRecusal',
  'decideRecusal',
  'refuseEntry',
  'exemptFromFiling',
  'registerCodeOutage',
  'revokeActionCode',
  'attachEvidence',
  'proposeVisitDay',
  'answerVisitDay',
  'answerSelfCheck',
  'combineCorrections',
  'openPenaltyCase',
  'extendRectification',
  'applyForObservation',
  'decideObservation',
  'recordPenaltyDecision',
  'fileTriggeredReturn',
  'promiseConduct',
  'requestCaseConsultation',
  'giveConsultationOpinion',
  'concludeCaseConsultation',
  'assessCaseImpact',
  'decideImpactMeasure',
];

const existing = ({ state, pack, now }: Given): readonly CommandName[] =>
  allowedActions({ state, pack, now, actor: actorOf('drafter', pack.id), facts: null }).map(
    ({ command }) => command,
  );

/** Everybody of the right role and side, whoever of them the rules then let through. */
export const entitled = (name: CommandName, { state, pack }: Given) =>
  name === 'draftInspection'
    ? []
    : everybody.filter((who) => availabilityRefusal(state, actorOf(who, pack.id), name) === null);

/** null: time passes instead. */
export const attempt = ({ kind, seed }: Move, visit: Given): NextMove | null => {
  const by = picker(seed);
  if (kind === 'time') return null;
  const tasks = openTasks(visit.state, visit.pack);
  if (kind === 'task' && tasks.length > 0) {
    const ordinary = moveOf(by.pick(tasks), visit.state, visit.pack);
    const { agencyId } = ordinary.data;
    const otherWords = {
      ...reworded(ordinary.name, visit, by),
      ...(agencyId === undefined ? {} : { agencyId }),
    };
    return by.chance(70) ? ordinary : { ...ordinary, data: otherWords };
  }
  const here = existing(visit);
  const turns = here.filter((candidate) => crossroads.includes(candidate));
  const names = by.chance(45) && turns.length > 0 ? turns : by.chance(85) ? here : commandNames;
  const name = by.pick(names.length > 0 ? names : commandNames);
  const able = by.chance(80) ? entitled(name, visit) : everybody;
  return { who: by.pick(able.length > 0 ? able : everybody), name, data: reworded(name, visit, by) };
};

/** From minutes to a month later. */
export const later = ({ seed }: Move, now: string): string => {
  const hours = picker(seed).pick([0.2, 1, 3, 8, 24, 30, 100, 400]);
  return new Date(Date.parse(now) + hours * 3_600_000).toISOString();
};
