// How far two points of the earth are from each other.
import type { Point } from './datum';

/** Mean radius of the earth in metres, IUGG (Moritz, Geodetic Reference System 1980). */
const earthMetres = 6_371_008.8;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Along the great circle, in whole metres: haversine formula (R. W. Sinnott, Virtues of the Haversine, Sky and Telescope 68,
 * 1984, 159). The earth is taken as a sphere: wrong by half a per cent at most, far less than a phone is.
 */
export const metresBetween = (one: Point, other: Point): number => {
  const north = Math.sin(radians(other.latitude - one.latitude) / 2) ** 2;
  const east = Math.sin(radians(other.longitude - one.longitude) / 2) ** 2;
  const chord = north + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * east;
  return Math.round(2 * earthMetres * Math.asin(Math.min(1, Math.sqrt(chord))));
};
