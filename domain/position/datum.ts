// From the datum in which somebody gave a position to WGS 84, in which positions are compared.
import gcoord from 'gcoord';
import type { Datum } from './coordinates';

export interface Point {
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
}

/** CGCS2000 is taken as it is: the two differ by decimetres. Outside China gcoord shifts nothing, as the map services do. */
export const toWgs84 = ({
  latitude,
  longitude,
  datum,
}: Point & { readonly datum?: Datum | undefined }): Point => {
  if (datum === undefined || datum === 'wgs84' || datum === 'cgcs2000') return { latitude, longitude };
  const from = datum === 'gcj02' ? gcoord.GCJ02 : gcoord.BD09;
  const [east = longitude, north = latitude] = gcoord.transform([longitude, latitude], from, gcoord.WGS84);
  return { latitude: north, longitude: east };
};
