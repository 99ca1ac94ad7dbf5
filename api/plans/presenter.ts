// Plans as officials see them, and as everybody sees those that are published.
import { objectsOf, type PlanLine } from '../../domain/plan/line';
import type { Actor } from '../../domain/shared/actor';
import { namesOf } from '../../prisma/queries/names';
import type { TimelineStep } from '../../prisma/queries/timeline';
import type { TimelineEntry } from '../contract';
import type { ApiDependencies } from '../dependencies';
import { commandTitle, placeName } from '../language';
import { pinnedPack } from '../pinned-packs';
import { namesIn, presentDeadline, presentNotes } from '../presenting';
import type { z } from 'zod';
import type { PlanAnswer, publicPlan } from './answers';
import type { StoredPlan } from './stored';

export const presentPlan = async (
  dependencies: ApiDependencies,
  actor: Actor,
  { state, ...found }: StoredPlan,
): Promise<PlanAnswer> => {
  const pack = await pinnedPack(dependencies, state.pack);
  const names = await namesIn(dependencies, actor, state.notes);
  const { clauseText } = dependencies.ruleBooks;
  return {
    id: found.id,
    version: found.version,
    kind: state.kind,
    stage: state.stage,
    stageName: placeName(state.stage),
    year: state.year,
    part: state.part,
    title: state.title,
    jurisdiction: found.jurisdiction,
    agencyId: state.agencyId,
    agencyIds: [...state.agencyIds],
    lineCount: state.lines.length,
    filedOn: state.filedOn,
    publishedOn: state.publishedOn,
    nextDeadlineAt: found.nextDeadlineAt,
    pack: { ...state.pack },
    head: { ...state.head },
    lines: state.lines.map((line) => ({ ...line })),
    needAssessment: state.needAssessment === null ? null : { ...state.needAssessment },
    agreements: state.agreements.map((one) => ({ ...one })),
    people: { ...state.people },
    discussion: state.discussion === null ? null : { ...state.discussion },
    coordination: state.coordination === null ? null : { ...state.coordination },
    passedSteps: state.passedSteps.map((one) => ({ ...one, stageName: placeName(one.stage) })),
    filings: state.filings.map((one) => ({ ...one, bodyName: pack.bodies[one.body] ?? one.body })),
    publication: state.publication === null ? null : { ...state.publication },
    results: state.results === null ? null : { ...state.results },
    proposals: state.proposals.map((one) => ({ ...one })),
    changes: state.changes.map((one) => ({ ...one })),
    notes: presentNotes(state.notes, names),
    deadlines: state.deadlines.map((deadline) => presentDeadline(deadline, pack, state.calendar, clauseText)),
  };
};

export const presentPlanStep = (step: TimelineStep): TimelineEntry => ({
  sequence: step.sequence,
  at: step.at,
  actorId: step.actorId,
  onBehalfOf: step.onBehalfOf,
  command: step.command,
  title: commandTitle(step.command),
  events: step.events.map((event) => ({ ...event })),
  hash: step.hash,
});

/** How many, never which: an enterprise learns of its visit by its own notice. */
const objectsInWords = (line: PlanLine): string => {
  const { targets } = line;
  if (targets.kind === 'named') return `指定对象 ${String(objectsOf(line).length)} 户`;
  const extent =
    targets.ratioPercent === null ? `${String(targets.count ?? 0)} 户` : `${String(targets.ratioPercent)}%`;
  return `${targets.pool}，随机抽取 ${extent}`;
};

export const presentPublicPlan = async (
  { database }: ApiDependencies,
  { state, jurisdiction, id }: StoredPlan,
): Promise<z.infer<typeof publicPlan>> => {
  const ids = [...new Set([state.agencyId, ...state.lines.flatMap((line) => line.itemIds)])];
  const named = await namesOf(database.pool, { jurisdiction, ids, registers: ['agency', 'item'] });
  const names = new Map(named.map((one) => [one.id, one.name]));
  const nameOf = (one: string): string => names.get(one) ?? one;
  return {
    id,
    kind: state.kind,
    year: state.year,
    title: state.title,
    agencyName: nameOf(state.agencyId),
    publishedOn: state.publishedOn,
    capPerEnterprise: state.head.capPerEnterprise,
    basis: state.head.basis,
    period: { ...state.head.period },
    lines: state.lines.map((line) => ({
      ref: line.ref,
      title: line.title,
      items: line.itemIds.map(nameOf),
      objects: objectsInWords(line),
      visitsPerYear: line.visitsPerYear,
      from: line.window.from,
      to: line.window.to,
      method: line.method,
      content: line.content,
      basis: line.basis,
    })),
    changes: state.changes.map(({ on, reason }) => ({ on, reason })),
  };
};
