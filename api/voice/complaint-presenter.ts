// A complaint as its reader sees it: who lodged it, and what he said, only where it is handled.
import { complaintTable } from '../../domain/complaint/command-table';
import { platformProblemName } from '../../domain/complaint/platform-classes';
import { complaintStageNames, findingNames, refusalGroundNames } from '../../domain/complaint/names';
import type { ComplaintState } from '../../domain/complaint/state';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import { complaintClassesOf } from '../../domain/complaint/classes';
import { roleNames } from '../../domain/errors/names';
import { hasRole, type Actor } from '../../domain/shared/actor';
import type { Receipt } from '../../prisma/queries/complaint-receipts';
import type { ClauseText } from '../problem-details';
import { presentDeadline } from '../presenting';
import type { ComplaintAnswerBody, ComplaintView } from './complaint-contract';
import type { StoredComplaint } from './lodging';

const nameOfClass = ({ voice }: PolicyPack, id: string): string =>
  complaintClassesOf(voice).find((one) => one.id === id)?.name ?? platformProblemName(id) ?? id;

const answerBy = ({ deadlines, stage }: ComplaintState): string | null =>
  stage === 'answered' ? null : (deadlines.findLast(({ status }) => status === 'open')?.dueOn ?? null);

const handling = ({ handler }: ComplaintState, pack: PolicyPack): string | null => {
  if (handler === null) return null;
  return handler.role === 'supervisor'
    ? (pack.bodies['supervisionBody'] ?? roleNames.supervisor)
    : roleNames[handler.role];
};

/** What whoever lodged it reads. */
export const viewOf = (
  { id, state, startedAt, endedAt }: StoredComplaint,
  pack: PolicyPack,
): ComplaintView => ({
  id,
  kind: state.kind,
  stage: state.stage,
  stageName: complaintStageNames[state.stage],
  classes: state.classes.map((one) => ({ id: one, name: nameOfClass(pack, one) })),
  handling: handling(state, pack),
  lodgedAt: startedAt,
  endedAt,
  answerBy: answerBy(state),
  refusal:
    state.refusal === null
      ? null
      : { ...state.refusal, groundName: refusalGroundNames[state.refusal.ground] },
  answers: state.answers.map(({ finding, answer, on }) => ({
    finding,
    findingName: findingNames[finding],
    answer,
    on,
  })),
  mayAskReview: complaintTable.requestReview.at.includes(state.stage),
});

/** The body that handles it, or receives it while nobody does; and whoever lodged it himself. */
const mayKnowWho = ({ handler, enterpriseId }: ComplaintState, actor: Actor, pack: PolicyPack): boolean => {
  if (enterpriseId !== null && actor.enterpriseId === enterpriseId) return true;
  if (handler === null) return hasRole(actor, [pack.voice.complaintIntake.value]);
  return hasRole(actor, [handler.role]) && (handler.agencyId === null || handler.agencyId === actor.agencyId);
};

interface Reader {
  readonly actor: Actor;
  /** As the complaint pinned it. */
  readonly pack: PolicyPack;
  readonly clauseText: ClauseText;
}

export const presentComplaint = (
  complaint: StoredComplaint,
  receipt: Receipt | null,
  { actor, pack, clauseText }: Reader,
): ComplaintAnswerBody => {
  const { state, version } = complaint;
  const isKnown = mayKnowWho(state, actor, pack);
  return {
    ...viewOf(complaint, pack),
    version,
    text: isKnown ? (receipt?.text ?? null) : null,
    agencyIds: [...state.agencyIds],
    inspectionId: isKnown ? state.inspectionId : null,
    otherVisitId: isKnown ? state.otherVisitId : null,
    handler: state.handler,
    complainant: isKnown
      ? {
          enterpriseId: state.enterpriseId,
          name: receipt?.name ?? null,
          phone: receipt?.phone ?? null,
          email: receipt?.email ?? null,
        }
      : null,
    reviewReason: isKnown ? state.reviewReason : null,
    deadlines: state.deadlines.map((deadline) => presentDeadline(deadline, pack, state.calendar, clauseText)),
  };
};
