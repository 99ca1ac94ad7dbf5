// `npm run demo -- year`: a year in Cixi and a year in Huzhou, each on a server of its own, at the same time.
import type { Say } from '../../processes/progress';
import { layGround } from '../stage/ground';
import { cityOf, type CitySize } from './city';
import { loadCities } from './load-city';
import { playYear } from './play';
import type { YearTally } from './tally';

export const fullSize: CitySize = { agencies: 40, enterprises: 2_000, drawnPerLine: 12 };
/** For a test: all the same happens, to fewer. */
export const smallSize: CitySize = { agencies: 6, enterprises: 60, drawnPerLine: 4 };

export const yearPlaces = ['cixi', 'huzhou'] as const;

/** @throws AggregateError of whichever year went another way */
export const playYears = async (
  size: CitySize,
  say: Say,
  placeIds: readonly string[] = yearPlaces,
): Promise<readonly YearTally[]> => {
  const cities = placeIds.map((id) => cityOf(id, size));
  const ground = await layGround(say, (prisma) => loadCities(prisma, cities));
  const startedAt = Date.now();
  const seconds = (): string => String(Math.round((Date.now() - startedAt) / 1000)).padStart(4);
  try {
    const played = await Promise.allSettled(
      cities.map((city) =>
        playYear(ground, city, (line) => {
          say(`${seconds()} 秒 ${city.place.name} ${line}`);
        }),
      ),
    );
    const faults = played.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    if (faults.length > 0)
      throw new AggregateError(
        faults,
        faults.map((fault) => (fault instanceof Error ? fault.message : String(fault))).join('\n'),
      );
    return played.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  } finally {
    await ground.close();
  }
};
