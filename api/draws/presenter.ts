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
  const { jurisdiction: _jurisdiction, agencyIds, sources, values, ...shown } = draw;
  return {
    ...shown,
    agencyIds: [...agencyIds],
    status: statusOf(draw),
    sources: sources.map((source, index) => ({
      ...source,
      value: values?.[index]?.value ?? null,
      evidence: values?.[index]?.evidence ?? null,
    })),
  };
};

/** Names by id: of enterprises and officers alike. */
export type DrawNames = ReadonlyMap<string, string>;

export const presentDraw = (draw: Draw, names: DrawNames): DrawAnswer => {
  const { commitment, record, summary } = draw;
  const sizeOf = (stratum: string): number =>
    commitment.targets.filter((target) => target.stratum === stratum).length;
  return {
    ...presentSummary(summary),
    redrawReason: commitment.redraws?.reason ?? null,
    visitDays: commitment.visitDays,
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
export const isPublic = ({ publicFrom }: DrawSummary, today: PlainDate): boolean => publicFrom <= today;

export const presentPublic = (draw: DrawSummary, today: PlainDate): PublicDrawAnswer => {
  const { committedBy: _by, enteredBy: _who, ...head } = presentSummary(draw);
  return { ...head, filePublic: isPublic(draw, today) };
};
