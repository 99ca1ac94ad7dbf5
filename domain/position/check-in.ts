// What a position at the door is worth (DE-42): how far from the place of business, and what speaks against the fix itself.
import { z } from 'zod';
import { toWgs84, type Point } from './datum';
import type { Datum } from './coordinates';
import { metresBetween } from './distance';

/** Where the visit should be: WGS 84, of the site it names or else of the enterprise itself. */
export interface KnownPlace extends Point {
  readonly of: 'site' | 'enterprise';
}

export interface Fix extends Point {
  readonly datum?: Datum | undefined;
  /** Radius of the error, metres. */
  readonly accuracyMetres?: number | undefined;
  /** ISO instant, by the device's clock. */
  readonly fixedAt?: string | undefined;
  readonly mocked?: boolean | undefined;
}

export interface CheckInLimits {
  readonly withinMetres: number;
  readonly maxAgeSeconds: number;
}

/**
 * near: within the limit. far: beyond it, whatever the error. unsure: the error is too wide to say. notMeasured: the register has
 * no coordinates of the place.
 */
export const placements = ['near', 'far', 'unsure', 'notMeasured'] as const;
export type Placement = (typeof placements)[number];

/** stale: an old fix. ahead: of a time still to come. noTime, noAccuracy: not said. coarse: the error is beyond the limit. */
export const fixDoubts = ['stale', 'ahead', 'noTime', 'noAccuracy', 'coarse', 'mocked'] as const;
export type FixDoubt = (typeof fixDoubts)[number];

export const placedSchema = z.strictObject({
  placement: z.enum(placements),
  of: z.enum(['site', 'enterprise']).nullable(),
  distanceMetres: z.number().int().nullable().describe('Whole metres; null: not measured'),
  accuracyMetres: z.number().nullable(),
  limitMetres: z.number().int(),
  doubts: z.array(z.enum(fixDoubts)).readonly(),
});
export type Placed = Readonly<z.infer<typeof placedSchema>>;

const doubtsOf = (fix: Fix, { withinMetres, maxAgeSeconds }: CheckInLimits, now: string): FixDoubt[] => {
  const ageMs = fix.fixedAt === undefined ? null : Date.parse(now) - Date.parse(fix.fixedAt);
  const found: readonly (readonly [FixDoubt, boolean])[] = [
    ['stale', ageMs !== null && ageMs > maxAgeSeconds * 1000],
    ['ahead', ageMs !== null && ageMs < -maxAgeSeconds * 1000],
    ['noTime', ageMs === null],
    ['noAccuracy', fix.accuracyMetres === undefined],
    ['coarse', (fix.accuracyMetres ?? 0) > withinMetres],
    ['mocked', fix.mocked === true],
  ];
  return found.filter(([, holds]) => holds).map(([doubt]) => doubt);
};

const placementOf = (distance: number, accuracy: number, limit: number): Placement => {
  if (accuracy > limit) return distance - accuracy > limit ? 'far' : 'unsure';
  if (distance <= limit) return 'near';
  return distance - accuracy > limit ? 'far' : 'unsure';
};

/** @param place null: the register has no coordinates @param now ISO instant */
export const placed = (fix: Fix, place: KnownPlace | null, limits: CheckInLimits, now: string): Placed => {
  const { accuracyMetres = null } = fix;
  const distance = place === null ? null : metresBetween(toWgs84(fix), place);
  return {
    placement:
      distance === null ? 'notMeasured' : placementOf(distance, accuracyMetres ?? 0, limits.withinMetres),
    of: place?.of ?? null,
    distanceMetres: distance,
    accuracyMetres,
    limitMetres: limits.withinMetres,
    doubts: doubtsOf(fix, limits, now),
  };
};
