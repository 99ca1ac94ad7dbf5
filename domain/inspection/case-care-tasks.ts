// The inbox of consultation and impact: opinions to give, conclusions to draw, measures to decide on and to carry out.
import type { Role } from '../shared/actor';
import { mayConclude, measuresOf, opinionsMissing } from './case-care';
import type { CaseConsultation } from './events-by-stage/case-care';
import { isOwed } from './deadline';
import type { TaskSketch } from './stage-tasks';
import type { InspectionState } from './state';

const heads: readonly Role[] = ['agencyLeader', 'principalHead'];
const staff: readonly Role[] = ['drafter', 'officer'];

const consultationTasks = (state: InspectionState, consultation: CaseConsultation): readonly TaskSketch[] => {
  const { agencyId: subject } = consultation;
  const missing = opinionsMissing(consultation);
  const own = { subject, deadline: 'caseConsultation' } as const;
  return [
    ...(missing.includes('justice')
      ? [
          {
            command: 'giveConsultationOpinion',
            roles: ['supervisor'],
            agencyId: null,
            part: 'justice',
            ...own,
          } as const,
        ]
      : []),
    ...missing
      .filter((body) => body !== 'justice')
      .map((part): TaskSketch => ({
        command: 'giveConsultationOpinion',
        roles: [...staff, 'legalReviewer'],
        agencyId: subject,
        part,
        ...own,
      })),
    ...(mayConclude(state, consultation)
      ? [
          {
            command: 'concludeCaseConsultation',
            roles: ['unitHead', ...heads],
            agencyId: subject,
            ...own,
          } as const,
        ]
      : []),
  ];
};

const measureTasks = (state: InspectionState, agencyId: string): readonly TaskSketch[] => [
  ...measuresOf(state, agencyId, 'suggested').map(({ id }): TaskSketch => ({
    command: 'decideImpactMeasure',
    roles: heads,
    subject: agencyId,
    agencyId,
    part: id,
    deadline: 'impactDecision',
  })),
  ...measuresOf(state, agencyId, 'accepted').map(({ id }): TaskSketch => ({
    command: 'recordImpactMeasure',
    roles: staff,
    subject: agencyId,
    agencyId,
    part: id,
    deadline: 'impactMeasure',
  })),
  ...state.deadlines
    .filter((one) => one.rule === 'impactReview' && one.subject === agencyId && isOwed(one))
    .map((): TaskSketch => ({
      command: 'assessCaseImpact',
      roles: [...staff, 'unitHead'],
      subject: agencyId,
      agencyId,
      deadline: 'impactReview',
    })),
];

export const caseCareTasks = (state: InspectionState): readonly TaskSketch[] => [
  ...(state.caseConsultations ?? [])
    .filter(({ concluded }) => concluded === null)
    .flatMap((one) => consultationTasks(state, one)),
  ...(state.impacts === undefined ? [] : state.draft.agencyIds.flatMap((id) => measureTasks(state, id))),
];
