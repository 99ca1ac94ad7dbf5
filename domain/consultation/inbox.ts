// What waits for whom in a round: derived from its state alone.
import { isOwed } from '../inspection/deadline';
import type { OpenTask } from '../inspection/tasks';
import type { PolicyPack } from '../policy/policy-pack';
import type { PlanningDeadlineId } from '../policy/rule-ids';
import type { Role } from '../shared/actor';
import type { ConsultationCommandName } from './commands';
import type { ConsultationState, DecidingBody, Voice } from './state';

interface Sketch {
  readonly key: string;
  readonly command: ConsultationCommandName;
  readonly roles: readonly Role[];
  readonly agencyId: string | null;
  readonly rule: PlanningDeadlineId;
}

/** Agencies that have not answered yet; once the round is closed they are silent. */
export const awaitedAgencies = ({ kind, stage, agencyIds, replies }: ConsultationState): readonly string[] =>
  kind === 'monthly' && stage === 'open'
    ? agencyIds.filter((id) => !replies.some(({ agencyId }) => agencyId === id))
    : [];

const toAgencies = (state: ConsultationState, pack: PolicyPack): readonly Sketch[] => {
  const roles = pack.consultation.submitters.value;
  const returned = state.adjustments.filter(({ status }) => status === 'returned');
  return [
    ...awaitedAgencies(state).map((agencyId): Sketch => ({
      key: `sendNilReturn:${agencyId}`,
      command: 'sendNilReturn',
      roles,
      agencyId,
      rule: 'consultationClose',
    })),
    ...(state.stage === 'published' ? [] : returned).map(({ adjustment, agencyId }): Sketch => ({
      key: `submitAdjustment:${adjustment.adjustmentId}`,
      command: 'submitAdjustment',
      roles,
      agencyId,
      rule: state.stage === 'open' ? 'consultationClose' : 'consultationDecision',
    })),
    ...(state.visits?.unstarted ?? [])
      .filter(
        ({ agencyId, blocked }) =>
          (blocked > 0 ||
            state.deadlines.some(
              ({ rule, status }) => rule === 'plannedVisitStart' && status === 'lapsed',
            )) &&
          !state.explanations.some((one) => one.agencyId === agencyId),
      )
      .map(({ agencyId }): Sketch => ({
        key: `explainUnstarted:${agencyId}`,
        command: 'explainUnstarted',
        roles: ['drafter', 'unitHead', 'agencyLeader', 'principalHead'],
        agencyId,
        rule: 'plannedVisitStart',
      })),
  ];
};

const isSilentOn = ({ body }: DecidingBody, voices: readonly Voice<string>[]): boolean =>
  !voices.some((voice) => voice.body === body);

const ofBody = (
  body: DecidingBody,
  command: ConsultationCommandName,
  rule: PlanningDeadlineId,
): readonly Sketch[] =>
  (body.agencyIds.length === 0 ? [null] : body.agencyIds).map((agencyId) => ({
    key: [command, body.body, agencyId ?? ''].join(':'),
    command,
    roles: ['coordinatingBody'],
    agencyId,
    rule,
  }));

const toBodies = (state: ConsultationState): readonly Sketch[] => {
  const { bodies, adjustments, repeats, merge, stage } = state;
  const sketches: Sketch[] = [];
  const pending = adjustments.filter(({ status }) => status === 'pending');
  const isDecided = merge !== null && merge.status !== 'proposed';
  const openRepeats = repeats.some(({ decision }) => decision === null);
  for (const body of bodies) {
    if (stage !== 'published' && pending.some(({ voices }) => isSilentOn(body, voices)))
      sketches.push(
        ...ofBody(body, 'decideAdjustment', stage === 'open' ? 'consultationClose' : 'consultationDecision'),
      );
    if (stage !== 'deciding') continue;
    if (openRepeats) sketches.push(...ofBody(body, 'decideRepeat', 'consultationDecision'));
    if (merge?.status === 'proposed' && isSilentOn(body, merge.voices))
      sketches.push(...ofBody(body, 'decideMerge', 'consultationDecision'));
    if (isDecided && !openRepeats && pending.length === 0)
      sketches.push(...ofBody(body, 'publishRound', 'consultationPublication'));
  }
  return sketches;
};

export const openConsultationTasks = (state: ConsultationState, pack: PolicyPack): readonly OpenTask[] =>
  state.stage === 'closed'
    ? []
    : [...toAgencies(state, pack), ...toBodies(state)].map(({ rule, ...sketch }) => {
        const deadline = state.deadlines.findLast(
          (candidate) => candidate.rule === rule && isOwed(candidate),
        );
        return {
          ...sketch,
          enterpriseId: null,
          assigneeId: null,
          deadlineId: deadline?.id ?? null,
          dueAt: deadline?.dueAt ?? null,
        };
      });
