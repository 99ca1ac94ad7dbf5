// The form of one inspection as it stands: pinned, filled in so far, and what follows from it for the record of the check.
import type { FormEntry } from '../../domain/door-form/entry';
import { outcomeOf, type FormOutcome } from '../../domain/door-form/findings';
import { pointStates, type PointState } from '../../domain/door-form/points';
import type { CommandData } from '../../domain/inspection/commands';
import { refuse, type Refusal } from '../../domain/shared/outcome';
import {
  canonicalHash,
  doorForm,
  formEntries,
  type StoredEntry,
  type StoredForm,
} from '../../prisma/queries/door-forms';
import { composedFormAnswer, type ComposedFormAnswer } from '../catalogue/compose-contract';
import type { ApiDependencies } from '../dependencies';

export interface FilledForm {
  readonly stored: StoredForm;
  readonly form: ComposedFormAnswer;
  readonly entries: readonly StoredEntry[];
  readonly points: readonly PointState<StoredEntry>[];
  readonly outcome: FormOutcome;
  /** Of the form and of what stands at each point: the same for the same entries, whatever their order. */
  readonly digest: string;
}

const digestOf = (formHash: string, points: readonly PointState<FormEntry>[]): string =>
  canonicalHash({
    formHash,
    heads: points.map(({ point, heads }) => [point, heads.map(({ entryId }) => entryId)]),
  });

/** null: the inspection has no form yet. */
export const filledForm = async (
  { database: { pool } }: ApiDependencies,
  inspectionId: string,
): Promise<FilledForm | null> => {
  const stored = await doorForm(pool, inspectionId);
  if (stored === null) return null;
  const form = composedFormAnswer.parse(stored.form);
  const entries = await formEntries(pool, inspectionId);
  const points = pointStates(entries);
  return {
    stored,
    form,
    entries,
    points,
    outcome: outcomeOf(form.points, entries),
    digest: digestOf(stored.hash, points),
  };
};

/**
 * Why a record that names the form does not rest on it: moved on since it was seen, not finished, or saying of an item what its
 * points do not say. null: it may be recorded.
 */
export const formRefusal = async (
  dependencies: ApiDependencies,
  inspectionId: string,
  { formDigest, findings }: Pick<CommandData<'recordCheck'>, 'formDigest' | 'findings'>,
): Promise<Refusal | null> => {
  if (formDigest === undefined) return null;
  const filled = await filledForm(dependencies, inspectionId);
  if (filled === null) return refuse('stepMissing', { step: '取离线包、填写现场表单' });
  const { digest, outcome } = filled;
  if (digest !== formDigest) return refuse('formMovedOn', { digest });
  const { missing, conflicts } = outcome;
  if (missing.length + conflicts.length > 0)
    return refuse('formUnfinished', { missing: missing.map(String), conflicts: conflicts.map(String) });
  const contradicted = outcome.findings
    .filter(({ itemId, conforms }) =>
      findings.some((said) => said.itemId === itemId && said.conforms !== conforms),
    )
    .map(({ itemId }) => itemId);
  return contradicted.length > 0 ? refuse('formContradicted', { items: contradicted }) : null;
};
