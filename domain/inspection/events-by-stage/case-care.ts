// What happens when a case is consulted on and when its impact is assessed, and what the state keeps of it.
import type { PlainDate } from '../../calendar/plain-date';
import type { ConsultedBody, ImpactMeasure } from '../case-vocabulary';
import type { CommandData } from '../commands';

interface Act {
  readonly by: string;
  readonly on: PlainDate;
}

export interface SuggestedMeasure {
  /** Unique within the inspection: the number of the assessment and the place in it. */
  readonly id: string;
  readonly kind: ImpactMeasure;
  readonly reason: string;
}

export type CaseConsultationEvent =
  | ({ readonly type: 'CaseConsultationRequested' } & Act & CommandData<'requestCaseConsultation'>)
  | ({ readonly type: 'ConsultationOpinionGiven' } & Act & CommandData<'giveConsultationOpinion'>)
  | ({
      readonly type: 'CaseConsultationConcluded';
      /** Bodies whose opinion had not come in when the time was over. */
      readonly missing: readonly ConsultedBody[];
    } & Act &
      CommandData<'concludeCaseConsultation'>);

export type ImpactEvent =
  | ({
      readonly type: 'CaseImpactAssessed';
      /** Counted through the inspection, from 1. */
      readonly ordinal: number;
      readonly measures: readonly SuggestedMeasure[];
    } & Act &
      Omit<CommandData<'assessCaseImpact'>, 'measures'>)
  | ({ readonly type: 'ImpactMeasureDecided'; readonly kind: ImpactMeasure } & Act &
      CommandData<'decideImpactMeasure'>)
  | ({ readonly type: 'ImpactMeasureRecorded'; readonly kind: ImpactMeasure } & Act &
      CommandData<'recordImpactMeasure'>);

export type CaseCareEvent = CaseConsultationEvent | ImpactEvent;

type Kept<T extends CaseCareEvent['type'], K extends string> = Omit<
  Extract<CaseCareEvent, { type: T }>,
  'type' | K
>;

export interface CaseConsultation extends Kept<'CaseConsultationRequested', never> {
  readonly opinions: readonly Kept<'ConsultationOpinionGiven', 'agencyId'>[];
  readonly concluded: Kept<'CaseConsultationConcluded', 'agencyId'> | null;
}

export interface ImpactMeasureKept extends SuggestedMeasure {
  /** superseded: the impact was assessed again before anybody decided on it. */
  readonly standing: 'suggested' | 'accepted' | 'refused' | 'superseded' | 'carriedOut';
  readonly decided: Pick<Kept<'ImpactMeasureDecided', never>, 'by' | 'on' | 'reason'> | null;
  readonly recorded: Kept<'ImpactMeasureRecorded', 'agencyId' | 'measureId' | 'kind'> | null;
}

export interface CaseImpact extends Kept<'CaseImpactAssessed', 'measures'> {
  readonly measures: readonly ImpactMeasureKept[];
}
