// The merge that the coordinating bodies decide on: visits, what each saves, why a check stayed alone, bound and gap.
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import {
  loneInWords,
  overCapInWords,
  overloadInWords,
  proposalInWords,
  shortageInWords,
  visitInWords,
} from '../../domain/merge/in-words';
import type { MergeDecision, MergePlanInput } from '../../domain/merge/plan';
import type { LoneCheck, MergeProposal, ProposedVisit } from '../../domain/merge/proposal';
import { readMergePlan } from '../../domain/merge/read-plan';
import { refuse, type Refusal } from '../../domain/shared/outcome';
import { proposalBytes } from '../../prisma/queries/merge-proposals';
import { namesOf } from '../../prisma/queries/names';
import { ApiError } from '../api-errors';
import type { ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import type { Answer } from '../routing';
import type { MergeAnswer } from './answers';
import type { ConsultationParams, MergeQuery } from './contract';
import type { StoredConsultation } from './presenter';

const unpack = promisify(gunzip);

interface Kept {
  readonly input: MergePlanInput;
  readonly unplaced: readonly string[];
  readonly result: MergeProposal;
}

/** The last few read: a city's proposal is some ten megabytes, and its pages are read one after the other. */
const recent = new Map<string, Kept>();
const mostRecent = 3;

const keptProposal = async (
  { database }: ApiDependencies,
  consultationId: string,
  hash: string,
): Promise<Kept> => {
  const known = recent.get(hash);
  if (known !== undefined) return known;
  const bytes = await proposalBytes(database.pool, consultationId, hash);
  if (bytes === null) throw new ApiError('notFound');
  const kept = JSON.parse((await unpack(bytes)).toString('utf8')) as Kept;
  recent.set(hash, kept);
  for (const old of [...recent.keys()].slice(0, -mostRecent)) recent.delete(old);
  return kept;
};

/** What is wrong with decisions on the proposal that stands; null: nothing. */
export const decisionsRefusal = async (
  dependencies: ApiDependencies,
  { state }: StoredConsultation,
  decisions: readonly MergeDecision[],
): Promise<Refusal | null> => {
  if (state.merge === null) return null;
  const { input } = await keptProposal(dependencies, state.id, state.merge.hash);
  const read = readMergePlan({ ...input, decisions }, state.calendar);
  return read.ok ? null : refuse('malformedCommand', { fault: read.faults.slice(0, 10).join('；') });
};

const pageOfVisits = (visits: readonly ProposedVisit[], { cursor, limit }: MergeQuery) => {
  const from = cursor === undefined ? 0 : Number(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!Number.isSafeInteger(from) || from < 0 || from > visits.length)
    throw new ApiError('invalidInput', { faults: [] });
  const next = from + limit;
  return {
    shown: visits.slice(from, next),
    nextCursor: next < visits.length ? Buffer.from(String(next), 'utf8').toString('base64url') : null,
  };
};

const warningsOf = (result: MergeProposal, nameOf: (id: string) => string): string[] =>
  [
    ...result.overCap.map((over) => overCapInWords(over, nameOf)),
    ...result.shortages.map((shortage) => shortageInWords(shortage, nameOf)),
    ...result.overloads.map((overload) => overloadInWords(overload, nameOf)),
  ].slice(0, 100);

const visitAnswer = (
  visit: ProposedVisit,
  lone: ReadonlyMap<string, LoneCheck>,
  nameOf: (id: string) => string,
): MergeAnswer['items'][number] => {
  const alone = lone.get(visit.id) ?? null;
  return {
    id: visit.id,
    enterpriseId: visit.enterpriseId,
    enterpriseName: nameOf(visit.enterpriseId),
    day: visit.day,
    mode: visit.mode,
    leadAgencyId: visit.leadAgencyId,
    agencyIds: visit.participants.map(({ agencyId }) => agencyId),
    checkIds: [...visit.checkIds],
    isDecided: visit.isDecided,
    saves: visit.saves.reduce((sum, { visits }) => sum + visits, 0),
    alone: alone?.reason ?? null,
    inWords: `${visitInWords(visit, nameOf)}${alone === null ? '' : loneInWords(alone)}`,
  };
};

export const showMerge =
  (
    dependencies: ApiDependencies,
    find: (call: ReadCall<ConsultationParams, unknown>) => Promise<StoredConsultation>,
  ) =>
  async (call: ReadCall<ConsultationParams, MergeQuery>): Promise<Answer> => {
    const { state, version, jurisdiction } = await find(call);
    const { merge } = state;
    if (merge === null) throw new ApiError('notFound');
    const { result, unplaced } = await keptProposal(dependencies, state.id, merge.hash);
    const { enterpriseId } = call.query;
    const visits =
      enterpriseId === undefined
        ? result.visits
        : result.visits.filter((visit) => visit.enterpriseId === enterpriseId);
    const { shown, nextCursor } = pageOfVisits(visits, call.query);
    const ids = new Set([
      ...shown.flatMap((visit) => [
        visit.enterpriseId,
        ...visit.participants.map(({ agencyId }) => agencyId),
      ]),
      ...shown.flatMap(({ entrusted }) => entrusted.map(({ ownerAgencyId }) => ownerAgencyId)),
      ...result.overCap.slice(0, 100).flatMap((over) => [over.enterpriseId, over.agencyId]),
      ...[...result.shortages, ...result.overloads].slice(0, 100).map(({ agencyId }) => agencyId),
    ]);
    const named = await namesOf(dependencies.database.pool, {
      jurisdiction,
      ids: [...ids],
      registers: ['agency', 'enterprise'],
    });
    const names = new Map(named.map(({ id, name }) => [id, name]));
    const nameOf = (id: string): string => names.get(id) ?? id;
    const lone = new Map(result.lone.map((check) => [check.visitId, check]));
    const body: MergeAnswer = {
      hash: merge.hash,
      inWords: proposalInWords(result),
      lowerBound: result.lowerBound,
      gap: result.gap,
      before: result.totals.before.visits,
      after: result.totals.after.visits,
      warnings: warningsOf(result, nameOf),
      unplaced: unplaced.slice(0, 1_000),
      items: shown.map((visit) => visitAnswer(visit, lone, nameOf)),
      nextCursor,
    };
    return { body, version };
  };
