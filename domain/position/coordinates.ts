// Where a place is, as its register's source says it: a pair of numbers means nothing without its datum.
import { z } from 'zod';

/**
 * wgs84: satellites, browsers, phones. cgcs2000: the national one, within decimetres of WGS 84. gcj02: Chinese map services (高德,
 * 腾讯), shifted by some hundred metres. bd09: Baidu's, shifted once more.
 */
export const datums = ['wgs84', 'cgcs2000', 'gcj02', 'bd09'] as const;
export type Datum = (typeof datums)[number];

export const datumNames: Readonly<Record<Datum, string>> = {
  wgs84: 'WGS 84',
  cgcs2000: 'CGCS2000',
  gcj02: 'GCJ-02',
  bd09: 'BD-09',
};

export const datumSchema = z
  .enum(datums)
  .describe(
    '坐标系：wgs84 卫星定位、浏览器、手机系统所给；cgcs2000 国家大地坐标系；gcj02 高德、腾讯等地图所给；bd09 百度地图所给',
  );

const latitudeWrong = '纬度应在 3 至 54 之间，单位：度；是否与经度写反了';
const longitudeWrong = '经度应在 73 至 136 之间，单位：度；是否与纬度写反了';

/** Of a place in China: the range tells the two apart, so that nobody swaps them unseen. No default datum: a wrong guess is 500 m off. */
export const coordinatesSchema = z
  .strictObject({
    latitude: z.number().min(3, latitudeWrong).max(54, latitudeWrong).describe('纬度，度，3 至 54'),
    longitude: z.number().min(73, longitudeWrong).max(136, longitudeWrong).describe('经度，度，73 至 136'),
    datum: datumSchema,
  })
  .meta({ id: 'Coordinates' });
export type Coordinates = z.infer<typeof coordinatesSchema>;
