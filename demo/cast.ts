// The people, firms and items of the demonstration data (prisma/seed-data/places.ts), by what they do in a story.
import { inventedUscc } from '../prisma/seed-data/enterprises';
import { places } from '../prisma/seed-data/places';

export type Place = 'huzhou' | 'cixi' | 'donge' | 'jiujiang' | 'xiangtan';
type AgencyKey = 'fire' | 'market' | 'emergency';

const serials: Readonly<Record<AgencyKey, number>> = { fire: 1, market: 2, emergency: 3 };
const officerSerials = { fire: [1, 2, 3, 4], market: [5, 6], emergency: [7, 8] } as const;

const usccOf = (place: Place, serial: number): string => {
  const index = places.findIndex(({ id }) => id === place);
  return inventedUscc(places[index]?.territory ?? '', index * 10 + serial);
};

export const castOf = (place: Place) => {
  const officer = (serial: number): string => `${place}-officer-${serial}`;
  const staff = (key: AgencyKey) => ({
    id: `${place}-${key}`,
    drafter: `${place}-drafter-${serials[key]}`,
    legalReviewer: `${place}-legal-${serials[key]}`,
    unitHead: `${place}-unithead-${serials[key]}`,
    agencyLeader: `${place}-leader-${serials[key]}`,
    principalHead: `${place}-principal-${serials[key]}`,
    lead: officer(officerSerials[key][0]),
    second: officer(officerSerials[key][1]),
  });
  return {
    jurisdiction: place,
    fire: { ...staff('fire'), third: officer(officerSerials.fire[2]) },
    market: staff('market'),
    emergency: staff('emergency'),
    supervisor: `${place}-supervisor-1`,
    governmentApprover: `${place}-gov-1`,
    creditAuthority: `${place}-credit-1`,
    item: (key: 'fire-1' | 'fire-2' | 'market-1' | 'market-2' | 'emergency-1'): string =>
      `${place}-item-${key}`,
    planLine: (key: AgencyKey, serial: 1 | 2): string => `${place}-plan-${key}-2026-${serial}`,
    specialLine: `${place}-special-fire-2026-1`,
    /** The draw that a plan line's inspections go back to (prisma/seed-data/draws.ts); the fire brigade's second line has two. */
    drawOf: (key: AgencyKey, serial: 1 | 2, batch?: 'second'): string =>
      `${place}-draw-${key}-2026-${serial}${batch === undefined ? '' : '-second'}`,
    specialDraw: `${place}-draw-special-fire-2026-1`,
    /** Of the fire brigade's first line, for who goes along: two of the brigade and one of the market's, or one of each. */
    jointDraw: (team: 'fire-market' | 'market' | 'emergency'): string => `${place}-draw-joint-${team}-2026`,
    /** 1 ordinary, 3 a key object in the park, 4 without a code, 5 not for joint inspections. */
    firm: (serial: 1 | 3 | 4 | 5) => ({
      id: `${place}-ent-${serial}`,
      contact: `${place}-ent-${serial}-contact`,
      /** Unified social credit code: what its own code says. */
      uscc: usccOf(place, serial),
    }),
  } as const;
};
