// Folds consultations on a case, assessments of its impact and what became of the measures suggested.
import type {
  CaseCareEvent,
  CaseConsultation,
  CaseConsultationEvent,
  CaseImpact,
  ImpactEvent,
  ImpactMeasureKept,
} from './events-by-stage/case-care';
import type { InspectionState } from './state';

const consulted = (
  consultations: readonly CaseConsultation[],
  event: CaseConsultationEvent,
): readonly CaseConsultation[] => {
  if (event.type === 'CaseConsultationRequested') {
    const { type: _type, ...asked } = event;
    return [...consultations, { ...asked, opinions: [], concluded: null }];
  }
  const { type, agencyId, ...said } = event;
  return consultations.map((one) => {
    if (one.agencyId !== agencyId || one.concluded !== null) return one;
    return type === 'ConsultationOpinionGiven'
      ? { ...one, opinions: [...one.opinions, said as CaseConsultation['opinions'][number]] }
      : { ...one, concluded: said as CaseConsultation['concluded'] };
  });
};

const changed = (
  impacts: readonly CaseImpact[],
  measureId: string,
  change: (measure: ImpactMeasureKept) => ImpactMeasureKept,
): readonly CaseImpact[] =>
  impacts.map((impact) => ({
    ...impact,
    measures: impact.measures.map((measure) => (measure.id === measureId ? change(measure) : measure)),
  }));

/** What nobody had decided on falls with the assessment that suggested it. */
const superseded = (impact: CaseImpact): CaseImpact => ({
  ...impact,
  measures: impact.measures.map((measure) =>
    measure.standing === 'suggested' ? { ...measure, standing: 'superseded' } : measure,
  ),
});

const assessed = (impacts: readonly CaseImpact[], event: ImpactEvent): readonly CaseImpact[] => {
  switch (event.type) {
    case 'CaseImpactAssessed': {
      const { type: _type, measures, ...said } = event;
      return [
        ...impacts.map((one) => (one.agencyId === event.agencyId ? superseded(one) : one)),
        {
          ...said,
          measures: measures.map((one) => ({ ...one, standing: 'suggested', decided: null, recorded: null })),
        },
      ];
    }
    case 'ImpactMeasureDecided': {
      const { by, on, reason, accepted, measureId } = event;
      return changed(impacts, measureId, (measure) => ({
        ...measure,
        standing: accepted ? 'accepted' : 'refused',
        decided: { by, on, reason },
      }));
    }
    case 'ImpactMeasureRecorded': {
      const { type: _type, agencyId: _agencyId, measureId, kind: _kind, ...recorded } = event;
      return changed(impacts, measureId, (measure) => ({ ...measure, standing: 'carriedOut', recorded }));
    }
  }
};

export const evolveCaseCare = (state: InspectionState, event: CaseCareEvent): InspectionState => {
  switch (event.type) {
    case 'CaseConsultationRequested':
    case 'ConsultationOpinionGiven':
    case 'CaseConsultationConcluded':
      return { ...state, caseConsultations: consulted(state.caseConsultations ?? [], event) };
    case 'CaseImpactAssessed':
    case 'ImpactMeasureDecided':
    case 'ImpactMeasureRecorded':
      return { ...state, impacts: assessed(state.impacts ?? [], event) };
  }
};
