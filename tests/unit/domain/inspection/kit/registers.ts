// What the registers may say that is out of order, one thing at a time.
import type { Facts } from '../../../../../domain/inspection/facts';
import { factsOf, planned } from './drafts';

const base = factsOf(planned());

export const items = (change: Partial<Facts['items'][number]>): Partial<Facts> => ({
  items: base.items.map((item) => ({ ...item, ...change })),
});

export const agencies = (change: Partial<Facts['agencies'][number]>): Partial<Facts> => ({
  agencies: base.agencies.map((agency) => ({ ...agency, ...change })),
});

export const enterprise = (change: Partial<Facts['enterprise']>): Partial<Facts> => ({
  enterprise: { ...base.enterprise, ...change },
});

export const officers = (id: string, change: Partial<Facts['officers'][number]>): Partial<Facts> => ({
  officers: base.officers.map((officer) => (officer.id === id ? { ...officer, ...change } : officer)),
});

export const visits = (change: Partial<Facts['visits'][number]>): Partial<Facts> => ({
  visits: base.visits.map((entry) => ({ ...entry, ...change })),
});

/** Another inspection of the same firm in the same days, by a stranger unless said otherwise. */
export const overlapping = (change: Partial<Facts['overlapping'][number]> = {}): Partial<Facts> => ({
  overlapping: [
    {
      inspectionId: 'other-1',
      agencyId: 'agency-z',
      planned: true,
      sameLine: false,
      otherLevel: false,
      sameItem: false,
      ...change,
    },
  ],
});

export const limit = (rule: string, number: number): Partial<Facts> => ({
  limits: [{ rule, agencyId: null, limit: number, decisionRef: `decision on ${rule}` }],
});
