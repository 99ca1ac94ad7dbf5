// Where the invented firms stand: points around the seat of each place. By their number alone, drawing no lots.
import type { Coordinates, Datum } from '../../domain/position/coordinates';
import type { Place } from './places';

const seats: Readonly<Record<string, readonly [latitude: number, longitude: number]>> = {
  huzhou: [30.8931, 120.0868],
  cixi: [30.1696, 121.2665],
  donge: [36.3349, 116.2476],
  jiujiang: [31.3712, 118.3921],
  xiangtan: [27.8561, 112.907],
};

/** One register is filled from several sources: satellites, map services. */
const sources: readonly Datum[] = ['wgs84', 'cgcs2000', 'gcj02', 'wgs84', 'bd09'];

const rounded = (degrees: number): number => Number(degrees.toFixed(6));

/** Every fifth has none, as in real registers. */
export const coordinatesOf = ({ id }: Pick<Place, 'id'>, number: number, site = 0): Coordinates | null => {
  const [latitude, longitude] = seats[id] ?? [30, 120];
  if (number % 5 === 0) return null;
  const angle = number * 2.399_963 + site;
  const reach = 0.004 * Math.sqrt(number);
  return {
    latitude: rounded(latitude + reach * Math.sin(angle)),
    longitude: rounded(longitude + reach * Math.cos(angle)),
    datum: sources[number % sources.length] ?? 'wgs84',
  };
};
