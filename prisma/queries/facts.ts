// What the registers and the ledger say about one inspection at this moment, in the form the rule book reads.
import type { PlainDate } from '../../domain/calendar/plain-date';
import { addDays, plainDate, yearOf } from '../../domain/calendar/plain-date';
import { deviceFaults } from '../../domain/device/device';
import type { Letter } from '../../domain/entrustment/letter';
import { factsSchema, type Facts } from '../../domain/inspection/facts';
import { likelyDay } from '../../domain/inspection/visits';
import type { Database } from '../client';
import { certificateSpan } from './certificate-span';
import { listDevices } from './devices';
import { drawFacts } from './draw-facts';
import { lettersBetween } from './entrustments';
import type { FactsQuestion, VisitQuestion } from './facts-question';
import { itemFacts } from './items/item-facts';
import { overlappingInspections, recentResults, specialCampaigns, visitCounts } from './ledger';
import { placeFacts } from './place-facts';
import { listedClasses } from './pools';
import { decidedLimits } from './visit-tallies';

const dayOf = (date: Date): PlainDate => plainDate(date.toISOString().slice(0, 10));
const dayOrNull = (date: Date | null): PlainDate | null => (date === null ? null : dayOf(date));

const hasEnded = (endedOn: Date | null, on: PlainDate): boolean => endedOn !== null && dayOf(endedOn) <= on;

/** Whether the inspection asked about is on record as being of this draft's enterprise. */
const isUnderWay = async ({ prisma }: Database, { draft, inspectionId }: VisitQuestion): Promise<boolean> =>
  inspectionId !== null &&
  (await prisma.lifecycle.count({ where: { id: inspectionId, enterpriseId: draft.enterpriseId } })) > 0;

/** What has ended stays for the files that know it and can be named in no new one. */
const enterpriseFacts = async (
  database: Database,
  question: VisitQuestion,
): Promise<Facts['enterprise'] | null> => {
  const { jurisdiction, draft, today } = question;
  const row = await database.prisma.enterprise.findFirst({
    where: { id: draft.enterpriseId, jurisdiction },
    include: { sites: true },
  });
  if (row === null) return null;
  const site = draft.siteId === null ? null : row.sites.find(({ id }) => id === draft.siteId);
  if (site === undefined) return null;
  const isEnded = hasEnded(row.endedOn, today) || hasEnded(site?.endedOn ?? null, today);
  if (isEnded && !(await isUnderWay(database, question))) return null;
  const { id, risk, creditGrade, trade, hasCode, parkId } = row;
  const pool = factsSchema.shape.enterprise.shape.pool.parse(row.pool);
  const listed = await listedClasses(
    database.pool,
    { enterpriseId: id, agencyIds: draft.agencyIds, day: likelyDay(draft, today) },
    pool,
  );
  return factsSchema.shape.enterprise.parse({
    id,
    pool: listed.pool ?? pool,
    risk,
    hasCode,
    parkId,
    jointOptOut: listed.jointOptOut ?? row.jointOptOut,
    territory: site?.territory ?? row.territory,
    creditGrade,
    trade,
  });
};

const agencyFacts = async (
  { prisma }: Database,
  { draft, today }: FactsQuestion,
  territory: string,
): Promise<unknown[]> => {
  const ids = [...draft.agencyIds, ...(draft.entrustedAgencyId === null ? [] : [draft.entrustedAgencyId])];
  const rows = await prisma.agency.findMany({
    where: { id: { in: ids } },
    include: { outOfAreaFilings: true },
  });
  return rows.map(
    ({ id, line, bodyKind, territories, legalBasis, publishedOn, endedOn, outOfAreaFilings }) => ({
      id,
      line,
      qualified:
        legalBasis !== null &&
        publishedOn !== null &&
        dayOf(publishedOn) <= today &&
        !hasEnded(endedOn, today),
      bodyKind,
      territories,
      outOfAreaFilingRef:
        outOfAreaFilings.find(
          (filing) =>
            territory.startsWith(filing.territory) &&
            filing.filedOn !== null &&
            dayOf(filing.filedOn) <= today &&
            (filing.validTo === null || dayOf(filing.validTo) >= today),
        )?.ref ?? null,
    }),
  );
};

const officerFacts = async (
  { prisma }: Database,
  { draft, officerIds = [] }: FactsQuestion,
  visitDay: PlainDate,
): Promise<unknown[]> => {
  const ids = [...new Set([...draft.officerIds, ...officerIds])];
  const rows = await prisma.officer.findMany({ where: { id: { in: ids } }, include: { certificates: true } });
  return rows.map(({ id, agencyId, standing, endedOn, certificates }) => {
    // Who has ended as an officer acts under no certificate from that day on.
    const lastDay = endedOn === null ? null : addDays(dayOf(endedOn), -1);
    const span = certificateSpan(
      certificates
        .map(({ validFrom, validTo }) => ({ from: dayOf(validFrom), to: dayOf(validTo) }))
        .map(({ from, to }) => ({ from, to: lastDay !== null && lastDay < to ? lastDay : to }))
        .filter(({ from, to }) => from <= to),
      visitDay,
    );
    return { id, agencyId, standing, certificateFrom: span?.from ?? null, certificateTo: span?.to ?? null };
  });
};

const planLineFacts = async (
  { prisma }: Database,
  { jurisdiction, draft }: FactsQuestion,
  year: number,
): Promise<unknown> => {
  if (draft.planLineRef === null) return null;
  const row = await prisma.planLine.findUnique({
    where: { jurisdiction_ref: { jurisdiction, ref: draft.planLineRef } },
  });
  if (row?.year !== year || !draft.agencyIds.includes(row.agencyId)) return null;
  return { ref: row.ref, filedOn: dayOrNull(row.filedOn) };
};

/** Letters that an entrusted visit may rest on; null: it is not entrusted. */
const letterFacts = async (
  pool: Database['pool'],
  { jurisdiction, draft }: FactsQuestion,
): Promise<readonly Letter[] | null> =>
  draft.mode === 'entrusted' && draft.entrustedAgencyId !== null
    ? await lettersBetween(pool, {
        jurisdiction,
        ref: draft.entrustmentRef,
        entrustedAgencyId: draft.entrustedAgencyId,
        ownerAgencyIds: draft.agencyIds,
      })
    : null;

/** What the register says of the devices named; null: none is. */
const deviceFacts = async (
  pool: Database['pool'],
  { jurisdiction, draft, today, deviceIds = [] }: FactsQuestion,
): Promise<Facts['devices'] | null> => {
  if (deviceIds.length === 0) return null;
  const asked = { jurisdiction, publicOnly: false, ids: deviceIds, limit: deviceIds.length };
  const known = await listDevices(pool, asked);
  return deviceIds.map((id) => {
    const read = known.find(({ device }) => device.id === id);
    return {
      id,
      faults: read === undefined ? ['unknownDevice'] : [...deviceFaults(read.device, draft.agencyIds, today)],
    };
  });
};

const capFactsSchema = factsSchema.pick({ enterprise: true, limits: true });

/** What a visit that is no inspection is held against: the enterprise's classes and the limits decided; null likewise. */
export const capFacts = async (
  database: Database,
  question: VisitQuestion,
): Promise<Pick<Facts, 'enterprise' | 'limits'> | null> => {
  const [enterprise, limits] = await Promise.all([
    enterpriseFacts(database, question),
    decidedLimits(database.pool, question.jurisdiction, question.draft.agencyIds, {
      today: question.today,
      year: yearOf(question.today),
    }),
  ]);
  return enterprise === null ? null : capFactsSchema.parse({ enterprise, limits });
};

/** null when the jurisdiction has no such enterprise, or the enterprise no such site. */
export const gatherFacts = async (database: Database, question: FactsQuestion): Promise<Facts | null> => {
  const enterprise = await enterpriseFacts(database, question);
  if (enterprise === null) return null;
  const visitDay = likelyDay(question.draft, question.today);
  const year = yearOf(visitDay);
  const [
    agencies,
    letters,
    devices,
    listed,
    officers,
    planLine,
    draw,
    limits,
    visits,
    overlapping,
    results,
    specialsThisYear,
    place,
  ] = await Promise.all([
    agencyFacts(database, question, enterprise.territory),
    letterFacts(database.pool, question),
    deviceFacts(database.pool, question),
    itemFacts(database.pool, { ...question, pool: enterprise.pool, visitDay }),
    officerFacts(database, question, visitDay),
    planLineFacts(database, question, year),
    drawFacts(database.pool, question),
    decidedLimits(database.pool, question.jurisdiction, question.draft.agencyIds, {
      today: question.today,
      year,
    }),
    question.visits ?? visitCounts(database.pool, question, year),
    overlappingInspections(database.pool, question),
    recentResults(database.pool, question),
    specialCampaigns(database.pool, question, year),
    placeFacts(database, question),
  ]);
  return factsSchema.parse({
    enterprise,
    agencies,
    ...(letters === null ? {} : { entrustments: letters }),
    ...(devices === null ? {} : { devices }),
    ...listed,
    officers,
    visits,
    planLine,
    draw,
    overlapping,
    recentResults: results,
    specialsThisYear,
    limits,
    ...place,
  });
};
