// Further officers of each place, to sixty: some auxiliary, some of third parties or entrusted bodies, some whose
// certificate is over or was renewed.
import type { Prisma } from '../generated/client';
import { personName, unused } from './invented-names';
import { inspectingLines, moreStaffOf } from './more-agencies';
import { peopleOf } from './people';
import type { Place } from './places';
import { drawsFrom } from './random';

const first = 12;
const last = 60;

interface OfficerRows {
  readonly person: Prisma.PersonCreateManyInput;
  readonly officer: Prisma.OfficerCreateManyInput;
  readonly certificates: readonly Prisma.CertificateCreateManyInput[];
}

const day = (text: string): Date => new Date(`${text}T00:00:00.000Z`);

const spans = {
  valid: [['2025-01-01', '2029-12-31']],
  renewed: [
    ['2019-07-01', '2024-06-30'],
    ['2024-07-01', '2029-06-30'],
  ],
  over: [['2020-05-01', '2025-04-30']],
} as const;

export const moreOfficersOf = (place: Place, placeIndex: number): readonly OfficerRows[] => {
  const draws = drawsFrom(20_260_201 + placeIndex);
  const taken = new Set(
    [...peopleOf(place, placeIndex), ...moreStaffOf(place, placeIndex)].map(({ displayName }) => displayName),
  );
  return Array.from({ length: last - first + 1 }, (_, offset): OfficerRows => {
    const number = first + offset;
    const id = `${place.id}-officer-${String(number)}`;
    const agencyId = `${place.id}-${inspectingLines[offset % inspectingLines.length] ?? 'fire'}`;
    const standing = offset % 9 === 4 ? 'auxiliary' : offset % 17 === 11 ? 'thirdParty' : 'officer';
    const history = offset % 8 === 5 ? spans.over : offset % 6 === 3 ? spans.renewed : spans.valid;
    return {
      person: {
        id,
        displayName: unused(taken, () => personName(draws)),
        email: `${id}@ruqi.example`,
        phone: `0000-${String(placeIndex)}2${String(number).padStart(4, '0')}`,
        roles: ['officer'],
        agencyId,
        jurisdiction: place.id,
      },
      officer: { id, agencyId, standing, entrusted: standing === 'officer' && draws.inHundred(10) },
      certificates:
        standing === 'officer'
          ? history.map(([from, to], index) => ({
              number: `${place.territory}${from.slice(0, 4)}${String(number * 10 + index).padStart(5, '0')}`,
              officerId: id,
              issuer: `${place.prefix}人民政府`,
              validFrom: day(from),
              validTo: day(to),
            }))
          : [],
    };
  });
};
