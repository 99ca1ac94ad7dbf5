// Where a visit should be, in WGS 84: of the site that it names, or else of the enterprise itself; null: nobody entered it.
import type { Facts } from '../../domain/inspection/facts';
import { coordinatesSchema } from '../../domain/position/coordinates';
import { toWgs84 } from '../../domain/position/datum';
import type { Database } from '../client';
import type { FactsQuestion } from './facts-question';

/** The enterprise's own coordinates are not those of another site: a visit of a site without any is not measured. */
export const placeFacts = async (
  { prisma }: Database,
  { draft: { enterpriseId, siteId }, asksPlace = false }: Pick<FactsQuestion, 'draft' | 'asksPlace'>,
): Promise<Pick<Facts, 'place'>> => {
  if (!asksPlace) return {};
  const row =
    siteId === null
      ? await prisma.enterprise.findUnique({ where: { id: enterpriseId }, select: { coordinates: true } })
      : await prisma.site.findUnique({ where: { id: siteId }, select: { coordinates: true } });
  const known = coordinatesSchema.safeParse(row?.coordinates ?? null);
  return {
    place: known.success ? { ...toWgs84(known.data), of: siteId === null ? 'enterprise' : 'site' } : null,
  };
};
