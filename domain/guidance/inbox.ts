// Tasks and letters of a booking of guidance, derived from its state and events.
import { isOwed } from '../inspection/deadline';
import { deadlineParams, escalationParams, rungOf } from '../inspection/deadline-letters';
import { toRole, type Letter, type Notice } from '../inspection/notice';
import type { OpenTask } from '../inspection/tasks';
import type { PolicyPack } from '../policy/policy-pack';
import type { Role } from '../shared/actor';
import { confirmerSeat, intakeSeat, type Seat } from './command-table';
import type { GuidanceCommandName } from './commands';
import type { GuidanceEvent } from './events';
import { agenciesOf, type GuidanceState } from './state';

const going: readonly Role[] = ['officer', 'drafter', 'unitHead'];

interface Move {
  readonly command: GuidanceCommandName;
  readonly seat: Seat;
}

const enterpriseSeat: Seat = { roles: ['enterprise'], agencyId: null };

/** Whose move it is; null: nobody's any more. */
const moveOf = (state: GuidanceState, { guidance }: PolicyPack): Move | null => {
  switch (state.stage) {
    case 'offered':
      return { command: 'takeUpGuidance', seat: enterpriseSeat };
    case 'booked':
      return { command: 'arrangeGuidance', seat: intakeSeat(state, guidance) };
    case 'arranged':
      return { command: 'recordGuidance', seat: { roles: going, agencyId: state.service.agencyId } };
    case 'given':
      return { command: 'giveGuidanceFeedback', seat: enterpriseSeat };
    case 'confirming':
      return { command: 'closeGuidance', seat: confirmerSeat(state, guidance) };
    case 'turnedDown':
    case 'declined':
    case 'withdrawn':
    case 'closed':
      return null;
  }
};

export const openGuidanceTasks = (state: GuidanceState, pack: PolicyPack): readonly OpenTask[] => {
  const move = moveOf(state, pack);
  if (move === null) return [];
  const { command, seat } = move;
  const deadline = state.deadlines.findLast(isOwed);
  return [
    {
      key: `${command}:${String(state.given.length)}`,
      command,
      roles: seat.roles,
      agencyId: seat.agencyId,
      enterpriseId: seat === enterpriseSeat ? state.enterpriseId : null,
      assigneeId: null,
      deadlineId: deadline?.id ?? null,
      dueAt: deadline?.dueAt ?? null,
    },
  ];
};

const toOwner = (
  { enterpriseId }: GuidanceState,
  template: Notice['template'],
  params: Notice['params'],
): Letter => ({
  template,
  to: { kind: 'enterprise', enterpriseId },
  params,
});

const toSeat = (
  state: GuidanceState,
  { roles, agencyId }: Seat,
  template: Notice['template'],
  params: Notice['params'],
): readonly Letter[] =>
  roles.map((role) =>
    role === 'enterprise' ? toOwner(state, template, params) : toRole(template, role, agencyId, params),
  );

type Said = Readonly<Record<string, string | null>>;

const params = ({ service }: GuidanceState, change: string, said: Said): Notice['params'] =>
  Object.fromEntries(
    Object.entries<string | null>({ change, service: service.name, ...said }).flatMap(([key, value]) =>
      value === null ? [] : [[key, value]],
    ),
  );

const news = (state: GuidanceState, change: string, said: Said = {}): readonly Letter[] => [
  toOwner(state, 'guidanceNews', params(state, change, said)),
];

/** To whose move it is now. */
const task = (state: GuidanceState, pack: PolicyPack, change: string, said: Said = {}): readonly Letter[] => {
  const move = moveOf(state, pack);
  return move === null ? [] : toSeat(state, move.seat, 'guidanceTask', params(state, change, said));
};

/** To every agency of the group: each sends its own people on the day. */
const group = (state: GuidanceState, change: string, said: Said = {}): readonly Letter[] =>
  agenciesOf(state).flatMap((agencyId) =>
    toRole('guidanceTask', 'unitHead', agencyId, params(state, change, said)),
  );

const clockLetters = (
  event: Extract<GuidanceEvent, { type: 'DeadlineReminded' | 'DeadlineEscalated' }>,
  state: GuidanceState,
  pack: PolicyPack,
): readonly Letter[] => {
  const deadline = state.deadlines.find(({ id }) => id === event.deadlineId);
  const move = moveOf(state, pack);
  if (deadline === undefined || move === null) return [];
  if (event.type === 'DeadlineReminded')
    return toSeat(state, move.seat, 'deadlineReminder', deadlineParams(deadline));
  const { roles, workingDaysOver } = rungOf(pack.deadlines[deadline.rule], event.rung);
  const said = escalationParams(deadline, event.rung, workingDaysOver);
  if (event.rung === 0) return toSeat(state, move.seat, 'deadlineLapsed', said);
  const ofAgency: readonly Role[] = ['unitHead', 'agencyLeader', 'principalHead'];
  return roles.map((role) =>
    toRole('deadlineLapsed', role, ofAgency.includes(role) ? state.service.agencyId : null, said),
  );
};

const lettersOf = (event: GuidanceEvent, state: GuidanceState, pack: PolicyPack): readonly Letter[] => {
  switch (event.type) {
    case 'GuidanceBooked':
      return event.origin === 'offer'
        ? news(state, 'offered', { text: event.wish })
        : [...news(state, 'booked'), ...task(state, pack, 'booked')];
    case 'GuidanceTakenUp':
      return task(state, pack, 'booked');
    case 'GuidanceArranged': {
      const { on, mode, note } = event.arrangement;
      const change = event.reason === null ? 'arranged' : 'rearranged';
      const said = { on, mode, reason: event.reason };
      return [...news(state, change, { ...said, text: note }), ...group(state, change, said)];
    }
    case 'GuidanceTurnedDown':
      return news(state, 'turnedDown', { reason: event.reason });
    case 'GuidanceGiven':
      return news(state, 'given', { text: event.outcome, advice: event.advice });
    case 'ConfirmationAsked':
      return task(state, pack, 'confirming');
    case 'GuidanceSentBack':
      return [
        ...news(state, 'sentBack', { reason: event.reason }),
        ...task(state, pack, 'sentBack', { reason: event.reason }),
      ];
    case 'GuidanceWithdrawn':
      return group(state, 'withdrawn', { reason: event.reason });
    case 'GuidanceClosed':
      return news(state, 'closed', { text: event.conclusion });
    case 'DeadlineReminded':
    case 'DeadlineEscalated':
      return clockLetters(event, state, pack);
    case 'GuidanceDeclined':
    case 'FeedbackGiven':
    case 'FeedbackForgone':
    case 'DeadlineLapsed':
    case 'OverdueSettled':
    case 'DeadlineOpened':
    case 'DeadlineMet':
    case 'DeadlineCancelled':
    case 'DeadlineMoved':
    case 'CalendarAdopted':
      return [];
  }
};

export const guidanceNotices = (
  events: readonly GuidanceEvent[],
  state: GuidanceState,
  pack: PolicyPack,
): readonly Notice[] =>
  events
    .flatMap((event) => lettersOf(event, state, pack))
    .map((letter, index) => ({ ...letter, key: `${String(index)}:${letter.template}` }));
