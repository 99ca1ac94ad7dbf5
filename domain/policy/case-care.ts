// What a pack says of cases in dispute, of their impact on the enterprise, and of what officers promise.
import type {
  ConsultedBody,
  ImpactAspect,
  ImpactGrade,
  ImpactMeasure,
  ImpactStage,
  MeasureStart,
} from '../inspection/case-vocabulary';
import type { Sourced } from './planning';
import type { ComplaintClass } from './voice';

export interface CaseConsultationPolicy {
  /** Whom a case in dispute may be put to (HZ-71); empty: the document names nobody. */
  readonly bodies: Sourced<readonly ConsultedBody[]>;
}

export interface ImpactPolicy {
  /** Key stages at which the impact of a case is assessed (CX-93); empty: the document asks for no assessment. */
  readonly stages: Sourced<readonly ImpactStage[]>;
  /** What each assessment speaks of. */
  readonly aspects: Sourced<readonly ImpactAspect[]>;
  /** What may be suggested by the grade of the impact (CX-94). */
  readonly measures: Sourced<
    readonly { readonly grade: ImpactGrade; readonly kinds: readonly ImpactMeasure[] }[]
  >;
  /** From when a measure taken up can be carried out; absent in packs of old: from its acceptance, one limit for all. */
  readonly measureStarts?: Sourced<Readonly<Record<ImpactMeasure, MeasureStart>>>;
}

export interface ConductPolicy {
  /** The national prohibitions that each officer promises to keep; a complaint is lodged under the same ids. */
  readonly items: Sourced<readonly ComplaintClass[]>;
}
