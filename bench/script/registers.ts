// What the registers say of the agencies, officers, items and the enterprise of these inspections: everything in order.
import type { z } from 'zod';
import { factsSchema } from '../../domain/inspection/facts';
import type { Facts } from '../../domain/inspection/facts';
import { agency, enterprise, peopleOf, secondAgency } from './people';

const { officer, secondOfficer, otherOfficer } = peopleOf('');

export const items = { fire: 'item-fire', power: 'item-power', food: 'item-food' } as const;

const item = (id: string, ownerAgencyId: string): z.input<typeof factsSchema>['items'][number] => ({
  id,
  ownerAgencyId,
  publishedOn: '2025-01-06',
  endedOn: null,
  hasLegalBasis: true,
  simple: true,
  workSafety: false,
  stateSecret: false,
});

/** Registers without a fault; a way that needs one changes its part. */
export const facts: Facts = factsSchema.parse({
  enterprise: {
    id: enterprise,
    pool: 'general',
    risk: 'medium',
    hasCode: true,
    parkId: null,
    jointOptOut: false,
    territory: '330502',
  },
  agencies: [agency, secondAgency].map((id) => ({
    id,
    qualified: true,
    bodyKind: 'agency',
    territories: ['33', '34', '37', '43'],
    outOfAreaFilingRef: null,
  })),
  items: [item(items.fire, agency), item(items.power, agency), item(items.food, secondAgency)],
  officers: [officer, secondOfficer, otherOfficer].map(({ id, agencyId }) => ({
    id,
    agencyId: agencyId ?? agency,
    standing: 'officer',
    certificateFrom: '2022-01-01',
    certificateTo: '2030-12-31',
  })),
  visits: [],
  planLine: { ref: 'plan-line-1', filedOn: '2025-12-01' },
  overlapping: [],
  recentResults: [],
  specialsThisYear: 0,
  limits: [],
});
