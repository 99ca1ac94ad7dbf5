// A draw as officials see it, and as everybody does: without names, and without whom and where until that is public.
import type { PlainDate } from '../../domain/calendar/plain-date';
import { qualifiedOfficers, takeOf } from '../../domain/draw/fitness';
import type { Draw, DrawStatus, DrawSummary } from '../../prisma/queries/draws';
import type { DrawAnswer, DrawSummaryAnswer, PublicDrawAnswer } from './answers';

const statusOf = ({ redrawnBy, recordHash }: DrawSummary): DrawStatus => {
  if (redrawnBy !== null) return 'redrawn';
  return recordHash === null ? 'committed' : 'drawn';
};

export const presentSummary = (draw: DrawSummary): DrawSummaryAnswer => {
  const { jurisdiction: _jurisdiction, agencyIds, ...shown } = draw;
  return { ...shown, agencyIds: [...agencyIds], status: statusOf(draw) };
};

const sourcesOf = ({ commitment, record }: Draw): DrawAnswer['sources'] =>
  commitment.sources.map((source, index) => ({
    ...source,
    value: record?.values[index]?.value ?? null,
    evidence: record?.values[index]?.evidence ?? null,
  }));

/** Names by id: of enterprises and officers alike. */
export type DrawNames = ReadonlyMap<string, string>;

export const presentDraw = (draw: Draw, names: DrawNames): DrawAnswer => {
  const { commitment, record, summary } = draw;
  const sizeOf = (stratum: string): number =>
    commitment.targets.filter((target) => target.stratum === stratum).length;
  return {
    ...presentSummary(summary),
    algorithm: commitment.algorithm,
    redrawReason: commitment.redraws?.reason ?? null,
    visitDays: commitment.visitDays,
    sources: sourcesOf(draw),
    stratifyBy: commitment.targetsFrom.stratifyBy,
    strata: commitment.strata.map((one) => {
      const poolSize = sizeOf(one.stratum);
      return { ...one, poolSize, take: takeOf(one, poolSize) };
    }),
    team: commitment.team,
    poolSize: commitment.targets.length,
    officerPoolSize: commitment.officers.length,
    qualifiedOfficers: qualifiedOfficers(commitment).length,
    recusals: commitment.recusals.length,
    drawn:
      record?.drawn.map(({ targetId, stratum, officerIds }) => ({
        targetId,
        targetName: names.get(targetId) ?? null,
        stratum,
        officerIds,
        officerNames: officerIds.map((id) => names.get(id) ?? null),
      })) ?? null,
  };
};

/** @param today Shanghai day */
export const isPublic = ({ summary }: Draw, today: PlainDate): boolean => summary.publicFrom <= today;

export const presentPublic = (draw: Draw, today: PlainDate): PublicDrawAnswer => {
  const { committedBy: _by, enteredBy: _who, ...head } = presentSummary(draw.summary);
  return {
    ...head,
    algorithm: draw.commitment.algorithm,
    sources: sourcesOf(draw),
    filePublic: isPublic(draw, today),
  };
};
