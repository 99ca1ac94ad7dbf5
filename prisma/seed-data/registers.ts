// Agencies, plan lines and the numbers that bodies have set: ids in places.ts.
import { shanghaiDay, yearOf } from '../../domain/calendar/plain-date';
import type { Prisma } from '../generated/client';
import type { Place } from './places';

const day = (text: string): Date => new Date(`${text}T00:00:00.000Z`);
const announced = day('2025-03-20');

export const agenciesOf = (place: Place): Prisma.AgencyCreateManyInput[] => {
  const own = { jurisdiction: place.id, bodyKind: 'agency', level: place.level, publishedOn: announced };
  const territories = [place.divisionCode.replace(/(?:00)+$/, '')];
  return [
    {
      ...own,
      id: `${place.id}-fire`,
      name: place.fireName,
      documentWord: `${place.word}消`,
      line: 'fire',
      legalBasis: '《中华人民共和国消防法》第四条、第五十三条',
      territories,
    },
    {
      ...own,
      id: `${place.id}-market`,
      name: `${place.prefix}市场监督管理局`,
      documentWord: `${place.word}市监`,
      line: 'market',
      legalBasis: '《中华人民共和国食品安全法》第一百零九条',
      territories,
    },
    {
      ...own,
      id: `${place.id}-emergency`,
      name: `${place.prefix}应急管理局`,
      documentWord: `${place.word}应急`,
      line: 'emergency',
      legalBasis: '《中华人民共和国安全生产法》第十条',
      territories,
    },
    {
      ...own,
      id: `${place.id}-other-fire`,
      name: place.otherLevel.fireName,
      documentWord: place.otherLevel.fireWord,
      line: 'fire',
      level: place.otherLevel.level,
      legalBasis: '《中华人民共和国消防法》第四条',
      territories: [...place.otherLevel.territories],
    },
    {
      ...own,
      id: `${place.id}-unlisted`,
      name: `${place.prefix}燃气安全检查服务站`,
      line: 'gas',
      legalBasis: null,
      publishedOn: null,
      territories,
    },
    {
      ...own,
      id: `${place.id}-coordination`,
      name: place.coordinationName,
      documentWord: `${place.word}执协`,
      bodyKind: 'coordinating',
      line: 'coordination',
      legalBasis: null,
      publishedOn: null,
      territories,
    },
    {
      ...own,
      id: `${place.id}-park-1`,
      name: place.parkName,
      documentWord: `${place.word}园管`,
      bodyKind: 'coordinating',
      line: 'park',
      legalBasis: null,
      publishedOn: null,
      territories,
    },
  ];
};

/** Lines of the year that the demonstration is set in, and of the year in Shanghai in which the data is loaded. */
export const planLinesOf = (place: Place): Prisma.PlanLineCreateManyInput[] =>
  [...new Set([2026, yearOf(shanghaiDay(new Date().toISOString()))])].flatMap((year) =>
    planLinesOfYear(place, year),
  );

const planLinesOfYear = ({ id }: Place, year: number): Prisma.PlanLineCreateManyInput[] => {
  const filed = { jurisdiction: id, year, filedOn: day(`${String(year)}-01-20`) };
  return [
    ...['fire', 'market', 'emergency'].flatMap((agency) =>
      [1, 2].map((line) => ({
        ...filed,
        ref: `${id}-plan-${agency}-${String(year)}-${String(line)}`,
        agencyId: `${id}-${agency}`,
      })),
    ),
    { ...filed, ref: `${id}-plan-fire-${String(year)}-unfiled`, agencyId: `${id}-fire`, filedOn: null },
    ...[1, 2].map((line) => ({
      ...filed,
      ref: `${id}-special-fire-${String(year)}-${String(line)}`,
      agencyId: `${id}-fire`,
    })),
  ];
};

/** Jiujiang's document asks for two thresholds and names none (JJ-34, JJ-35); here its body has set them. */
export const limitDecisions: readonly Prisma.LimitDecisionCreateManyInput[] = [
  {
    jurisdiction: 'jiujiang',
    decisionRef: '鸠执协办〔2026〕1号',
    rule: 'reasonableFrequencyPrompt',
    limit: 1,
    decidedOn: day('2026-01-15'),
    agencyId: null,
  },
  {
    jurisdiction: 'jiujiang',
    decisionRef: '鸠执协办〔2026〕1号',
    rule: 'reasonableFrequencyStop',
    limit: 2,
    decidedOn: day('2026-01-15'),
    agencyId: null,
  },
];
