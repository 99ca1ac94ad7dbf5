// Datums, distances and what a fix at the door is worth (DE-42).
import fc from 'fast-check';
import { coordinatesSchema, datums } from '../../../../domain/position/coordinates';
import { placed, type Fix, type KnownPlace } from '../../../../domain/position/check-in';
import { toWgs84 } from '../../../../domain/position/datum';
import { metresBetween } from '../../../../domain/position/distance';

const now = '2026-03-02T01:00:00.000Z';
const limits = { withinMetres: 500, maxAgeSeconds: 300 };
const gate: KnownPlace = { latitude: 36.3349, longitude: 116.2476, of: 'site' };
/** So many metres north of the gate: one degree of a meridian is 111 195 m on this sphere. */
const north = (metres: number, more: Partial<Fix> = {}): Fix => ({
  latitude: gate.latitude + metres / 111_195,
  longitude: gate.longitude,
  accuracyMetres: 20,
  fixedAt: now,
  ...more,
});
const seen = (fix: Fix, place: KnownPlace | null = gate) => placed(fix, place, limits, now);

test('distances are those of the sphere: Beijing to Shanghai, across the date line, none', () => {
  const beijing = { latitude: 39.9042, longitude: 116.4074 };
  const shanghai = { latitude: 31.2304, longitude: 121.4737 };
  expect(metresBetween(beijing, shanghai) / 1000).toBeCloseTo(1067, -1);
  expect(metresBetween({ latitude: 0, longitude: 179.9 }, { latitude: 0, longitude: -179.9 })).toBe(22_239);
  expect(metresBetween({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 50 })).toBe(20_015_114);
  expect(metresBetween(beijing, beijing)).toBe(0);
});

const inChina = fc.record({
  latitude: fc.double({ min: 20, max: 45, noNaN: true }),
  longitude: fc.double({ min: 85, max: 120, noNaN: true }),
});

test('what a map gives is brought back to WGS 84: hundreds of metres without, within one metre with', () => {
  fc.assert(
    fc.property(inChina, (point) => {
      expect(toWgs84(point)).toEqual(point);
      expect(toWgs84({ ...point, datum: 'cgcs2000' })).toEqual(point);
      for (const datum of ['gcj02', 'bd09'] as const) {
        const shift = metresBetween(toWgs84({ ...point, datum }), point);
        expect(shift).toBeGreaterThan(20);
        expect(shift).toBeLessThan(2000);
      }
    }),
  );
  // 天安门: 高德 and 百度 of the same point.
  const tiananmen = { latitude: 39.907333, longitude: 116.391083 };
  const gaode = { latitude: 39.908736, longitude: 116.397326 };
  const baidu = { latitude: 39.915115, longitude: 116.403694 };
  expect(metresBetween(toWgs84({ ...gaode, datum: 'gcj02' }), tiananmen)).toBeLessThan(5);
  expect(metresBetween(toWgs84({ ...baidu, datum: 'bd09' }), tiananmen)).toBeLessThan(15);
});

test('the register takes places in China with their datum, and no swapped pair', () => {
  const { latitude, longitude } = gate;
  for (const datum of datums)
    expect(coordinatesSchema.safeParse({ latitude, longitude, datum }).success).toBe(true);
  expect(coordinatesSchema.safeParse({ latitude, longitude }).success).toBe(false);
  const swapped = coordinatesSchema.safeParse({
    latitude: longitude,
    longitude: latitude,
    datum: 'wgs84',
  });
  expect(swapped.error?.issues.map(({ message }) => message).join()).toContain('写反');
  for (const bad of [Number.NaN, Infinity, '36.3', null])
    expect(coordinatesSchema.safeParse({ latitude: bad, longitude, datum: 'wgs84' }).success).toBe(false);
});

test('near, too far whatever the error, or not to be said (DE-42)', () => {
  expect(seen(north(120))).toEqual({
    placement: 'near',
    of: 'site',
    distanceMetres: 120,
    accuracyMetres: 20,
    limitMetres: 500,
    doubts: [],
  });
  expect(seen(north(500)).placement).toBe('near');
  expect(seen(north(510)).placement).toBe('unsure');
  expect(seen(north(530)).placement).toBe('far');
  expect(seen(north(900, { accuracyMetres: 600 }))).toMatchObject({
    placement: 'unsure',
    doubts: ['coarse'],
  });
  expect(seen(north(0, { accuracyMetres: 5000 }))).toMatchObject({ placement: 'unsure', doubts: ['coarse'] });
  expect(seen(north(9000, { accuracyMetres: 600 })).placement).toBe('far');
  expect(seen(north(9000), null)).toMatchObject({ placement: 'notMeasured', distanceMetres: null, of: null });
});

test('old, mocked and bare fixes are told', () => {
  const { accuracyMetres: _accuracy, fixedAt: _time, ...bare } = north(10);
  expect(seen(bare)).toMatchObject({
    placement: 'near',
    accuracyMetres: null,
    doubts: ['noTime', 'noAccuracy'],
  });
  expect(seen(north(10, { fixedAt: '2026-03-02T08:54:59+08:00' })).doubts).toEqual(['stale']);
  expect(seen(north(10, { fixedAt: '2026-03-02T08:55:00+08:00' })).doubts).toEqual([]);
  expect(seen(north(10, { fixedAt: '2026-03-02T10:00:00+08:00' })).doubts).toEqual(['ahead']);
  expect(seen(north(10, { mocked: true })).doubts).toEqual(['mocked']);
});

test('a fix of a map datum is measured as the point it means', () => {
  const fix = { latitude: 36.3349, longitude: 116.2476, accuracyMetres: 10, fixedAt: now };
  expect(seen(fix).distanceMetres).toBe(0);
  const shifted = seen({ ...fix, datum: 'gcj02' }).distanceMetres ?? 0;
  expect(shifted).toBeGreaterThan(300);
  expect(shifted).toBeLessThan(800);
});
