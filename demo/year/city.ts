// A city of agencies and enterprises, the same at every run: what registers are before anybody plans anything.
import { addressIn, firmName, personName, unused } from '../../prisma/seed-data/invented-names';
import { inventedUscc } from '../../prisma/seed-data/enterprises';
import { places, type Place } from '../../prisma/seed-data/places';
import { drawsFrom } from '../../prisma/seed-data/random';
import type { Prisma } from '../../prisma/generated/client';
import { bodies, type Body } from './bodies';

/** How large a year is played. */
export interface CitySize {
  readonly agencies: number;
  readonly enterprises: number;
  /** Firms that each line of a plan draws by lot. */
  readonly drawnPerLine: number;
}

/** Of each agency: enough for two visits at once and one who is away. */
const officersEach = 5;
const SEED = 20_261_129;
/** Credit codes of the place's other enterprises have lower serial numbers. */
const FIRST_SERIAL = 6_000;

const day = (text: string): Date => new Date(`${text}T00:00:00.000Z`);

export interface CityAgency {
  readonly id: string;
  readonly body: Body;
  readonly drafterId: string;
  readonly leaderId: string;
  readonly principalId: string;
  readonly officerIds: readonly string[];
}

export interface City {
  readonly place: Place;
  readonly size: CitySize;
  readonly agencies: readonly CityAgency[];
  /** People who coordinate and decide rounds, one of each deciding body. */
  readonly deciders: readonly [string, ...string[]];
  readonly enterprises: readonly { readonly id: string; readonly pool: string }[];
  readonly rows: {
    readonly agency: readonly Prisma.AgencyCreateManyInput[];
    readonly person: readonly Prisma.PersonCreateManyInput[];
    readonly officer: readonly Prisma.OfficerCreateManyInput[];
    readonly certificate: readonly Prisma.CertificateCreateManyInput[];
    readonly enterprise: readonly Prisma.EnterpriseCreateManyInput[];
    readonly site: readonly Prisma.SiteCreateManyInput[];
  };
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

const agencyOf = (place: Place, body: Body): CityAgency => {
  const id = `${place.id}-${body.line}`;
  return {
    id,
    body,
    drafterId: `${id}-drafter`,
    leaderId: `${id}-leader`,
    principalId: `${id}-principal`,
    officerIds: numbers(officersEach).map((number) => `${id}-officer-${String(number)}`),
  };
};

/** The first bureaus and, last, a township. */
const bodiesFor = (count: number): readonly Body[] => [
  ...bodies.slice(0, count - 1),
  ...(count < bodies.length ? bodies.slice(-1) : bodies.slice(count - 1)),
];

export const cityOf = (placeId: string, size: CitySize): City => {
  const place = places.find(({ id }) => id === placeId);
  if (place === undefined) throw new RangeError(`no place ${placeId}`);
  const draws = drawsFrom(SEED + place.id.length);
  const agencies = bodiesFor(size.agencies).map((body) => agencyOf(place, body));
  const people = new Set<string>();
  const firms = new Set<string>();
  const person = (id: string, role: string, agencyId: string): Prisma.PersonCreateManyInput => ({
    id,
    displayName: unused(people, () => personName(draws)),
    roles: [role],
    agencyId,
    jurisdiction: place.id,
  });
  const territories = [place.divisionCode.replace(/(?:00)+$/, '')];
  const guidanceId = `${place.id}-coordination`;
  const deciders = [`${guidanceId}-decider`, `${place.id}-market-decider`] as const;
  const agencyRow = { jurisdiction: place.id, territories, bodyKind: 'agency' };
  const enterprise = numbers(size.enterprises).map((number, index) => {
    const share = draws.below(100);
    return {
      id: `${place.id}-firm-${String(number)}`,
      uscc: inventedUscc(place.territory, FIRST_SERIAL + index),
      name: unused(firms, () => firmName(draws, place)),
      pool: share < 10 ? 'whitelist' : share < 25 ? 'key' : 'general',
      risk: share < 10 ? 'low' : share < 25 ? 'high' : 'medium',
      hasCode: true,
      jointOptOut: false,
      territory: place.territory,
      jurisdiction: place.id,
    };
  });
  return {
    place,
    size,
    agencies,
    deciders,
    enterprises: enterprise,
    rows: {
      agency: [
        ...agencies.map(({ id, body }) => ({
          ...agencyRow,
          id,
          name: `${place.prefix}${body.name}`,
          documentWord: `${place.word}${body.word}`,
          level: body.line.startsWith('town-') ? 'township' : place.level,
          line: body.line,
          legalBasis: body.legalBasis,
          publishedOn: day('2025-03-20'),
        })),
        {
          ...agencyRow,
          id: guidanceId,
          bodyKind: 'coordinating',
          name: place.coordinationName,
          documentWord: `${place.word}执协`,
          level: place.level,
          line: 'coordination',
          legalBasis: null,
          publishedOn: null,
        },
      ],
      person: [
        person(deciders[0], 'coordinatingBody', guidanceId),
        person(deciders[1], 'coordinatingBody', `${place.id}-market`),
        ...agencies.flatMap(({ id, drafterId, leaderId, principalId, officerIds }) => [
          person(drafterId, 'drafter', id),
          person(leaderId, 'agencyLeader', id),
          person(principalId, 'principalHead', id),
          ...officerIds.map((officerId) => person(officerId, 'officer', id)),
        ]),
      ],
      officer: agencies.flatMap(({ id, officerIds }) =>
        officerIds.map((officerId) => ({ id: officerId, agencyId: id, standing: 'officer' })),
      ),
      certificate: agencies.flatMap(({ officerIds }, agency) =>
        officerIds.map((officerId, index) => ({
          number: `${place.territory}CITY${String(agency * 100 + index + 1).padStart(6, '0')}`,
          officerId,
          issuer: `${place.prefix}人民政府`,
          validFrom: day('2025-01-01'),
          validTo: day('2029-12-31'),
        })),
      ),
      enterprise,
      site: enterprise.map(({ id }) => ({
        id: `${id}-site`,
        enterpriseId: id,
        name: '主要经营场所',
        address: addressIn(draws, place),
        territory: place.territory,
      })),
    },
  };
};
