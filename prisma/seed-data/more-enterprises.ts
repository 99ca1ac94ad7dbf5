// Further enterprises of each place, to four hundred, each with one to three sites and somebody to write to.
import type { Prisma } from '../generated/client';
import type { Coordinates } from '../../domain/position/coordinates';
import { coordinatesOf } from './coordinates';
import { inventedUscc } from './enterprises';
import { addressIn, firmName, personName, siteName, unused } from './invented-names';
import type { Place } from './places';
import { drawsFrom, type Draws } from './random';

const first = 6;
const last = 400;

interface Located {
  readonly coordinates: Coordinates | null;
}

interface EnterpriseRows {
  // As plain JSON, for insertMany.
  readonly enterprise: Omit<Prisma.EnterpriseCreateManyInput, 'coordinates'> & Located;
  readonly sites: readonly (Omit<Prisma.SiteCreateManyInput, 'coordinates'> & Located)[];
  readonly contact: Prisma.PersonCreateManyInput;
}

/** Most are ordinary; one in ten may be trusted, one in eight wants watching. */
const standingOf = ({ below, inHundred }: Draws): Pick<Prisma.EnterpriseCreateManyInput, 'pool' | 'risk'> => {
  const share = below(100);
  if (share < 10) return { pool: 'whitelist', risk: 'low' };
  if (share < 22) return { pool: 'key', risk: 'high' };
  return { pool: 'general', risk: inHundred(60) ? 'medium' : 'low' };
};

const trades = ['C1713', 'C2631', 'C2929', 'C3311', 'C3811', 'F5111', 'G5810', 'H6210'] as const;

/** By their number alone: drawn by lot they would change every name and address drawn after them. */
const gradingOf = (
  placeIndex: number,
  number: number,
): Pick<Prisma.EnterpriseCreateManyInput, 'creditGrade' | 'trade'> => {
  const share = (number * 37 + placeIndex * 11) % 100;
  const creditGrade =
    share < 20 ? 'excellent' : share < 70 ? 'good' : share < 85 ? 'fair' : share < 92 ? 'poor' : null;
  return { creditGrade, trade: trades[(number * 5 + placeIndex) % trades.length] ?? null };
};

export const moreEnterprisesOf = (place: Place, placeIndex: number): readonly EnterpriseRows[] => {
  const draws = drawsFrom(20_260_301 + placeIndex);
  const taken = new Set<string>(place.enterprises);
  return Array.from({ length: last - first + 1 }, (_, offset): EnterpriseRows => {
    const number = first + offset;
    const id = `${place.id}-ent-${String(number)}`;
    const sites = 1 + (draws.inHundred(25) ? 1 + draws.below(2) : 0);
    return {
      enterprise: {
        id,
        uscc: inventedUscc(place.territory, 1_000 * (placeIndex + 1) + number),
        name: unused(taken, () => firmName(draws, place)),
        ...standingOf(draws),
        ...gradingOf(placeIndex, number),
        hasCode: draws.inHundred(85),
        jointOptOut: draws.inHundred(3),
        parkId: draws.inHundred(10) ? `${place.id}-park-1` : null,
        territory: place.territory,
        coordinates: coordinatesOf(place, number),
        jurisdiction: place.id,
      },
      sites: Array.from({ length: sites }, (_site, index) => ({
        id: `${place.id}-site-${String(number)}${index === 0 ? '' : `-${String(index + 1)}`}`,
        enterpriseId: id,
        name: index === 0 ? '主要经营场所' : `${siteName(draws)}${String(index + 1)}`,
        address: addressIn(draws, place),
        territory: place.territory,
        coordinates: coordinatesOf(place, number, index),
      })),
      contact: {
        id: `${id}-contact`,
        displayName: personName(draws),
        email: `${id}-contact@ruqi.example`,
        phone: `0000-${String(placeIndex)}3${String(number).padStart(4, '0')}`,
        roles: ['enterprise'],
        jurisdiction: place.id,
        enterpriseId: id,
      },
    };
  });
};
