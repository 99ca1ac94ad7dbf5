// Folds what was weighed, decided on and justified.
import type { DiscretionEvent } from './discretion-events';
import type { InspectionState } from './state';

type Folded = Exclude<DiscretionEvent, { type: 'ObservationGuided' }>;

export const evolveDiscretion = (state: InspectionState, event: Folded): InspectionState => {
  const weighings = state.weighings ?? [];
  switch (event.type) {
    case 'DisposalWeighed': {
      const { type: _type, ...weighed } = event;
      const others = weighings.filter(({ agencyId }) => agencyId !== event.agencyId);
      return { ...state, weighings: [...others, { ...weighed, severe: null }] };
    }
    case 'SeverePenaltyDecided': {
      const severe = { agreed: event.agreed, by: event.by };
      return {
        ...state,
        weighings: weighings.map((one) => (one.agencyId === event.agencyId ? { ...one, severe } : one)),
      };
    }
    case 'CoercionRecorded': {
      const { type: _type, ...coercion } = event;
      return { ...state, coercions: [...(state.coercions ?? []), coercion] };
    }
    case 'ParkContacted': {
      const { parkId, on, note, companions } = event;
      return { ...state, parkContact: { parkId, on, note, companions } };
    }
  }
};
