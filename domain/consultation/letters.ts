// Which letters a step of a round sends, to whom in which capacity.
import type { Deadline } from '../inspection/deadline';
import { deadlineParams, escalationParams, rungOf } from '../inspection/deadline-letters';
import { toPerson, toRole, type Letter, type Notice } from '../inspection/notice';
import type { PolicyPack } from '../policy/policy-pack';
import type { Role } from '../shared/actor';
import type { ConsultationCommandData } from './commands';
import type { ConsultationEvent } from './events';
import { awaitedAgencies } from './inbox';
import type { ConsultationState } from './state';

/** Roles of bodies above the agencies: one address for the whole jurisdiction. */
const above: readonly Role[] = ['coordinatingBody', 'supervisor', 'governmentApprover'];

const sourceOf = (pack: PolicyPack, key: keyof PolicyPack['consultation']): Notice['params'] => ({
  clauses: pack.consultation[key].source.clauses.join(' '),
});

/** Agencies whose matter a limit of the round is. */
const concerned = (state: ConsultationState, { rule }: Pick<Deadline, 'rule'>): readonly string[] => {
  if (rule === 'consultationClose') return state.stage === 'open' ? awaitedAgencies(state) : state.silent;
  if (rule === 'plannedVisitStart')
    return (state.visits?.unstarted ?? []).flatMap(({ agencyId, waiting }) =>
      waiting > 0 ? [agencyId] : [],
    );
  return [];
};

const toRoles = (
  template: 'deadlineReminder' | 'deadlineLapsed',
  roles: readonly Role[],
  deadline: Deadline,
  state: ConsultationState,
  params: Notice['params'],
): readonly Letter[] =>
  roles.flatMap((role) =>
    above.includes(role)
      ? [toRole(template, role, null, params)]
      : concerned(state, deadline).map((agencyId) => toRole(template, role, agencyId, params)),
  );

const deadlineOf = (state: ConsultationState, id: string): Deadline | undefined =>
  state.deadlines.find((deadline) => deadline.id === id);

const toEachAgency = (state: ConsultationState, params: Notice['params']): readonly Letter[] =>
  state.agencyIds.map((agencyId) => toRole('consultation', 'unitHead', agencyId, params));

/** What was agreed and the plan would not take after all: to whoever sent it and to the bodies. */
const notTaken = (
  { adjustmentId, why }: ConsultationCommandData<'recordCarriedOut'>['adjustments'][number],
  state: ConsultationState,
  pack: PolicyPack,
): readonly Letter[] => {
  const held = state.adjustments.find((one) => one.adjustment.adjustmentId === adjustmentId);
  const params = { change: 'notTaken', adjustmentId, reason: why ?? '', ...sourceOf(pack, 'bodies') };
  return [
    ...(held === undefined ? [] : [toPerson('consultation', held.by, params)]),
    toRole('consultation', 'coordinatingBody', null, params),
  ];
};

const lettersOf = (
  event: ConsultationEvent,
  state: ConsultationState,
  pack: PolicyPack,
): readonly Letter[] => {
  switch (event.type) {
    case 'RoundOpened':
      return toEachAgency(state, {
        change: 'opened',
        until: state.closesOn,
        ...sourceOf(pack, 'opensWorkingDays'),
      });
    case 'AdjustmentSubmitted':
      if (event.status === 'pending') return [];
      return [
        toRole('consultation', 'coordinatingBody', null, {
          change: event.status,
          adjustmentId: event.adjustment.adjustmentId,
          agencyId: event.agencyId,
          reason: event.urgentReason ?? event.adjustment.reason,
          ...sourceOf(pack, event.status === 'filed' ? 'urgentByFiling' : 'late'),
        }),
        ...(event.status === 'filed'
          ? [
              toRole('consultation', 'governmentApprover', null, {
                change: 'filed',
                adjustmentId: event.adjustment.adjustmentId,
                agencyId: event.agencyId,
                reason: event.urgentReason ?? '',
                ...sourceOf(pack, 'urgentByFiling'),
              }),
            ]
          : []),
      ];
    case 'RoundClosed':
      return [
        toRole('consultation', 'coordinatingBody', null, {
          change: 'collected',
          until: state.publishBy,
          adjustments: String(state.adjustments.filter(({ status }) => status === 'pending').length),
          silent: state.silent.join(' '),
          ...sourceOf(pack, 'bodies'),
        }),
      ];
    case 'AdjustmentDecided': {
      const held = state.adjustments.find((one) => one.adjustment.adjustmentId === event.adjustmentId);
      const reason = held?.voices.findLast((voice) => voice.reason !== null)?.reason ?? '';
      return held === undefined
        ? []
        : [
            toPerson('consultation', held.by, {
              change: event.status,
              adjustmentId: event.adjustmentId,
              reason,
              ...sourceOf(pack, 'bodies'),
            }),
          ];
    }
    case 'CarriedOut':
      return event.adjustments.filter(({ ok }) => !ok).flatMap((told) => notTaken(told, state, pack));
    case 'RoundPublished':
      return toEachAgency(state, { change: 'published', ...sourceOf(pack, 'publishWorkingDays') });
    case 'DeadlineReminded': {
      const deadline = deadlineOf(state, event.deadlineId);
      return deadline === undefined
        ? []
        : toRoles(
            'deadlineReminder',
            pack.deadlines[deadline.rule].holders,
            deadline,
            state,
            deadlineParams(deadline),
          );
    }
    case 'DeadlineEscalated': {
      const deadline = deadlineOf(state, event.deadlineId);
      if (deadline === undefined) return [];
      const { roles, workingDaysOver } = rungOf(pack.deadlines[deadline.rule], event.rung);
      return toRoles(
        'deadlineLapsed',
        roles,
        deadline,
        state,
        escalationParams(deadline, event.rung, workingDaysOver),
      );
    }
    case 'NilReturned':
    case 'AdjustmentVoiced':
    case 'MergeAttached':
    case 'MergeOutdated':
    case 'MergeChanged':
    case 'MergeVoiced':
    case 'MergeDecided':
    case 'RepeatDecided':
    case 'VisitsCounted':
    case 'UnstartedExplained':
    case 'RoundEnded':
    case 'DeadlineOpened':
    case 'DeadlineMet':
    case 'DeadlineLapsed':
    case 'OverdueSettled':
    case 'DeadlineCancelled':
    case 'DeadlineMoved':
    case 'CalendarAdopted':
      return [];
  }
};

export const consultationNotices = (
  events: readonly ConsultationEvent[],
  state: ConsultationState,
  pack: PolicyPack,
): readonly Notice[] =>
  events
    .flatMap((event) => lettersOf(event, state, pack))
    .map((letter, index) => ({ ...letter, key: `${String(index)}:${letter.template}` }));
