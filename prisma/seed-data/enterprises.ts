// Five enterprises a place, each there for a rule: ids in places.ts.
import { usccCheckCharacter, usccSchema } from '../../domain/registers/uscc';
import { Prisma } from '../generated/client';
import { coordinatesOf } from './coordinates';
import type { Place } from './places';

const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** Organisation code, GB 11714: eight characters and one that checks them; it is part of the credit code. */
const organisationCode = (serial: number): string => {
  const body = `MA${String(serial).padStart(6, '0')}`;
  const sum = [...body].reduce(
    (total, character, index) => total + parseInt(character, 36) * (organisationWeights[index] ?? 0),
    0,
  );
  return `${body}${'0123456789X'.charAt((11 - (sum % 11)) % 11)}`;
};

/** A code of the right form with a right check character, given to nobody: its serial numbers start at 990001. */
export const inventedUscc = (divisionCode: string, serial: number): string => {
  const body = `91${divisionCode}${organisationCode(990_000 + serial)}`;
  return usccSchema.parse(body + usccCheckCharacter(body));
};

type Kind = Pick<
  Prisma.EnterpriseCreateManyInput,
  'pool' | 'risk' | 'creditGrade' | 'trade' | 'hasCode' | 'jointOptOut'
> & {
  readonly inPark: boolean;
};

const kinds: readonly [Kind, Kind, Kind, Kind, Kind] = [
  {
    pool: 'general',
    risk: 'medium',
    creditGrade: 'good',
    trade: 'C1713',
    hasCode: true,
    jointOptOut: false,
    inPark: false,
  },
  {
    pool: 'whitelist',
    risk: 'low',
    creditGrade: 'excellent',
    trade: 'C3811',
    hasCode: true,
    jointOptOut: false,
    inPark: false,
  },
  {
    pool: 'key',
    risk: 'high',
    creditGrade: 'fair',
    trade: 'C2631',
    hasCode: true,
    jointOptOut: false,
    inPark: true,
  },
  {
    pool: 'general',
    risk: 'medium',
    creditGrade: null,
    trade: null,
    hasCode: false,
    jointOptOut: false,
    inPark: false,
  },
  {
    pool: 'general',
    risk: 'medium',
    creditGrade: 'good',
    trade: 'C2929',
    hasCode: true,
    jointOptOut: true,
    inPark: false,
  },
];

export const enterprisesOf = (place: Place, placeIndex: number): Prisma.EnterpriseCreateManyInput[] =>
  kinds.map(({ inPark, ...kind }, index) => ({
    id: `${place.id}-ent-${String(index + 1)}`,
    uscc: inventedUscc(place.territory, placeIndex * 10 + index + 1),
    name: place.enterprises[index] ?? '',
    ...kind,
    parkId: inPark ? `${place.id}-park-1` : null,
    territory: place.territory,
    coordinates: coordinatesOf(place, index + 1) ?? Prisma.DbNull,
    jurisdiction: place.id,
  }));

export const sitesOf = (place: Place): Prisma.SiteCreateManyInput[] =>
  place.enterprises.map((_name, index) => ({
    id: `${place.id}-site-${String(index + 1)}`,
    enterpriseId: `${place.id}-ent-${String(index + 1)}`,
    name: '主要经营场所',
    address: `${place.street}${String((index + 1) * 18)}号`,
    territory: place.territory,
    coordinates: coordinatesOf(place, index + 1) ?? Prisma.DbNull,
  }));
