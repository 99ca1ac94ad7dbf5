// Tasks and letters of a complaint. Only who handles it is told whose it is; the agency complained of reads what it must put right.
import { isOwed } from '../inspection/deadline';
import { deadlineParams, escalationParams, rungOf } from '../inspection/deadline-letters';
import type { Letter, Notice } from '../inspection/notice';
import type { OpenTask } from '../inspection/tasks';
import type { PolicyPack } from '../policy/policy-pack';
import type { Role } from '../shared/actor';
import type { ComplaintCommandName, Handler } from './commands';
import type { ComplaintEvent } from './events';
import { isComplaintEnded, type ComplaintState } from './state';

/** Whose move it is: the intake until it is accepted, then the handler. */
const mover = ({ stage, handler }: ComplaintState, pack: PolicyPack): Handler =>
  stage === 'received' || handler === null
    ? { role: pack.voice.complaintIntake.value, agencyId: null }
    : handler;

export const openComplaintTasks = (state: ComplaintState, pack: PolicyPack): readonly OpenTask[] => {
  if (isComplaintEnded(state) || state.stage === 'answered') return [];
  const command: ComplaintCommandName = state.stage === 'received' ? 'acceptComplaint' : 'answerComplaint';
  const deadline = state.deadlines.findLast(isOwed);
  const { role, agencyId } = mover(state, pack);
  return [
    {
      key: `${command}:${String(state.answers.length)}`,
      command,
      roles: [role],
      agencyId,
      enterpriseId: null,
      assigneeId: null,
      deadlineId: deadline?.id ?? null,
      dueAt: deadline?.dueAt ?? null,
    },
  ];
};

const to = ({ role, agencyId }: Handler, template: Notice['template'], params: Notice['params']): Letter => ({
  template,
  to: { kind: 'role', role, agencyId },
  params,
});

/** To the enterprise by its account, else to the address that was left; to nobody where none was. */
const toComplainant = (state: ComplaintState, params: Notice['params']): readonly Letter[] => {
  const template = 'complaintNews' as const;
  if (state.enterpriseId !== null)
    return [{ template, to: { kind: 'enterprise', enterpriseId: state.enterpriseId }, params }];
  return state.writable ? [{ template, to: { kind: 'complainant' }, params }] : [];
};

const news = (state: ComplaintState, change: string, params: Notice['params'] = {}): readonly Letter[] =>
  toComplainant(state, { change, kind: state.kind, ...params });

const handlerLetters = (state: ComplaintState, pack: PolicyPack, change: string): readonly Letter[] => [
  to(mover(state, pack), 'complaintTask', { change, kind: state.kind }),
];

const orders = (
  state: ComplaintState,
  { correction, transfer }: { readonly correction: string | null; readonly transfer: string | null },
): readonly Letter[] => [
  ...(correction === null
    ? []
    : state.agencyIds.map((agencyId) =>
        to({ role: 'principalHead', agencyId }, 'complaintCorrection', { correction }),
      )),
  ...(transfer === null
    ? []
    : [
        {
          template: 'complaintCorrection' as const,
          to: { kind: 'role' as const, role: 'disciplineInspection' as const, agencyId: null },
          params: { transfer },
        },
      ]),
];

const clockLetters = (
  event: Extract<ComplaintEvent, { type: 'DeadlineReminded' | 'DeadlineEscalated' }>,
  state: ComplaintState,
  pack: PolicyPack,
): readonly Letter[] => {
  const deadline = state.deadlines.find(({ id }) => id === event.deadlineId);
  if (deadline === undefined) return [];
  const holder = mover(state, pack);
  if (event.type === 'DeadlineReminded') return [to(holder, 'deadlineReminder', deadlineParams(deadline))];
  const { roles, workingDaysOver } = rungOf(pack.deadlines[deadline.rule], event.rung);
  const params = escalationParams(deadline, event.rung, workingDaysOver);
  if (event.rung === 0) return [to(holder, 'deadlineLapsed', params)];
  const agencyOf = (role: Role): string | null => (role === 'principalHead' ? holder.agencyId : null);
  return roles.map((role) => ({
    template: 'deadlineLapsed',
    to: { kind: 'role', role, agencyId: agencyOf(role) },
    params,
  }));
};

const lettersOf = (event: ComplaintEvent, state: ComplaintState, pack: PolicyPack): readonly Letter[] => {
  switch (event.type) {
    case 'ComplaintLodged':
      return [
        ...news(state, 'received'),
        ...(state.kind === 'complaint' ? handlerLetters(state, pack, 'received') : []),
      ];
    case 'ComplaintAccepted':
      return news(state, 'accepted');
    case 'ComplaintRefused':
      return news(state, 'refused', { reason: event.reason });
    case 'ComplaintAssigned':
      return handlerLetters(state, pack, 'assigned');
    case 'ComplaintAnswered':
      return [
        ...news(state, state.answers.length > 1 ? 'reviewed' : 'answered', {
          finding: event.finding,
          reason: event.answer,
        }),
        ...orders(state, event),
      ];
    case 'ReviewRequested':
      return handlerLetters(state, pack, 'reopened');
    case 'DeadlineReminded':
    case 'DeadlineEscalated':
      return clockLetters(event, state, pack);
    case 'ComplaintWithdrawn':
    case 'ComplaintClosed':
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

export const complaintNotices = (
  events: readonly ComplaintEvent[],
  state: ComplaintState,
  pack: PolicyPack,
): readonly Notice[] =>
  events
    .flatMap((event) => lettersOf(event, state, pack))
    .map((letter, index) => ({ ...letter, key: `${String(index)}:${letter.template}` }));
