// Further agencies of each place, to twelve, with those who work in them.
import type { Role } from '../../domain/shared/actor';
import type { Prisma } from '../generated/client';
import { personName, unused } from './invented-names';
import { peopleOf } from './people';
import type { Place } from './places';
import { drawsFrom } from './random';
import { agenciesOf } from './registers';

const bodies = [
  ['ecology', '生态环境局', '环', '《中华人民共和国环境保护法》第二十四条'],
  ['housing', '住房和城乡建设局', '建', '《建设工程质量管理条例》第四十三条'],
  ['health', '卫生健康局', '卫', '《中华人民共和国传染病防治法》第五十三条'],
  ['transport', '交通运输局', '交', '《中华人民共和国道路运输条例》第五十八条'],
  ['culture', '文化和旅游局', '文旅', '《娱乐场所管理条例》第三条'],
] as const;

const staff: readonly (readonly [string, Role])[] = [
  ['drafter', 'drafter'],
  ['legal', 'legalReviewer'],
  ['unithead', 'unitHead'],
  ['leader', 'agencyLeader'],
  ['principal', 'principalHead'],
];

/** Lines of the agencies whose officers the data counts: the first three of agenciesOf, then these. */
export const inspectingLines: readonly string[] = [
  'fire',
  'market',
  'emergency',
  ...bodies.map(([line]) => line),
];

export const moreAgenciesOf = (place: Place): Prisma.AgencyCreateManyInput[] => {
  const territories = agenciesOf(place)[0]?.territories ?? [];
  return bodies.map(([line, name, word, legalBasis]) => ({
    id: `${place.id}-${line}`,
    jurisdiction: place.id,
    name: `${place.prefix}${name}`,
    documentWord: `${place.word}${word}`,
    bodyKind: 'agency',
    level: place.level,
    line,
    legalBasis,
    territories,
    publishedOn: new Date('2025-03-20T00:00:00.000Z'),
  }));
};

/** One for each role of an agency's own business; numbered on from those of places.ts: -4 of the first, -8 of the last. */
export const moreStaffOf = (place: Place, placeIndex: number): Prisma.PersonCreateManyInput[] => {
  const draws = drawsFrom(20_260_101 + placeIndex);
  const taken = new Set(peopleOf(place, placeIndex).map(({ displayName }) => displayName));
  return bodies.flatMap(([line], index) =>
    staff.map(([post, role]) => {
      const id = `${place.id}-${post}-${String(index + 4)}`;
      return {
        id,
        displayName: unused(taken, () => personName(draws)),
        email: `${id}@ruqi.example`,
        phone: `0000-${String(placeIndex)}1${String(index * 10 + draws.below(10)).padStart(4, '0')}`,
        roles: [role],
        agencyId: `${place.id}-${line}`,
        jurisdiction: place.id,
      };
    }),
  );
};
