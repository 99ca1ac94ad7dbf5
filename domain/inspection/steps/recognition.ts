// Mutual recognition (结果互认, HZ-52, DE-70, JJ-49, XT-62, CX-118): a fresh result for the same item instead of a visit.
import { refuse, type Refusal } from '../../shared/outcome';
import { endDeadlines } from '../advance';
import type { CommandData } from '../commands';
import type { Facts } from '../facts';
import { emit, type Guard, type Step, type Work } from '../work';
import { isRefusal, requireFacts } from './planning';

type Result = Facts['recentResults'][number];

/** The latest result of each item among those given, or the items that have none. */
const resultsFor = ({ state, pack }: Work, given: readonly Result[]): readonly Result[] | Refusal => {
  const latest = (itemId: string): Result | undefined =>
    given
      .filter((result) => result.itemId === itemId)
      .reduce<Result | undefined>(
        (best, one) => (best === undefined || one.on > best.on ? one : best),
        undefined,
      );
  const found = state.draft.itemIds.map((id) => ({ id, result: latest(id) }));
  const items = found.flatMap(({ id, result }) => (result === undefined ? [id] : []));
  return items.length > 0
    ? refuse('resultsNotCovering', { items }, pack.rules.mutualRecognition.source)
    : found.flatMap(({ result }) => result ?? []);
};

const ruleRefusal = ({ pack }: Work): Refusal | null => {
  const { strength, source } = pack.rules.mutualRecognition;
  return strength === 'off' ? refuse('notPending', { what: '结果互认' }, source) : null;
};

/** Whether there is, for every item, some result to recognise. */
export const recognitionGuard: Guard = (work) => {
  const facts = requireFacts(work);
  if (isRefusal(facts)) return facts;
  const refusal = ruleRefusal(work);
  if (refusal !== null) return refusal;
  const results = resultsFor(work, facts.recentResults);
  return 'ok' in results ? results : null;
};

/** Every item must have a result among the inspections named; what only some have is left to a revised draft. */
export const recogniseResults: Step<CommandData<'recogniseResults'>> = (work, { inspectionIds, reason }) => {
  const refusal = recognitionGuard(work);
  if (refusal !== null) return refusal;
  const facts = requireFacts(work);
  if (isRefusal(facts)) return facts;
  const named = facts.recentResults.filter(({ inspectionId }) => inspectionIds.includes(inspectionId));
  const unknown = inspectionIds.find((id) => !named.some(({ inspectionId }) => inspectionId === id));
  if (unknown !== undefined) return refuse('unknownSubject', { subject: unknown });
  const results = resultsFor(work, named);
  if ('ok' in results) return results;
  const { source } = work.pack.rules.mutualRecognition;
  endDeadlines(work, '采用已有结果');
  emit(work, {
    type: 'ResultsRecognised',
    by: work.actor.id,
    results: results.map(({ itemId, inspectionId, on }) => ({ itemId, inspectionId, on })),
    source,
  });
  emit(work, { type: 'InspectionWithdrawn', by: work.actor.id, reason: `采用已有检查结果：${reason}` });
  return null;
};
