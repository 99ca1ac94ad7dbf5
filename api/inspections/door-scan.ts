// What an officer scanned at the door must be the code of the enterprise that the inspection is of.
import { usccsIn } from '../../domain/code/door-proof';
import type { CommandData } from '../../domain/inspection/commands';
import { enterpriseCredit } from '../../prisma/queries/code-parts';
import { ApiError } from '../api-errors';
import type { ApiDependencies } from '../dependencies';
import type { CallerCommand } from './contract';
import type { StoredInspection } from './stored';

const contentsIn = (body: CommandData<CallerCommand>): readonly string[] => {
  const checks = 'doorChecks' in body ? body.doorChecks : 'enterpriseCode' in body ? [body] : [];
  return checks.flatMap(({ enterpriseCode }) =>
    enterpriseCode === undefined ? [] : [enterpriseCode.content],
  );
};

/** @throws ApiError enterpriseCodeUnreadable, enterpriseCodeOther */
export const assertScanned = async (
  { database }: Pick<ApiDependencies, 'database'>,
  body: CommandData<CallerCommand>,
  { state }: StoredInspection,
): Promise<void> => {
  const scanned = contentsIn(body);
  if (scanned.length === 0) return;
  const expected = (await enterpriseCredit(database.pool, state.draft.enterpriseId))?.uscc ?? null;
  for (const content of scanned) {
    const found = usccsIn(content);
    if (found.length === 0) throw new ApiError('enterpriseCodeUnreadable');
    if (expected === null || !found.includes(expected))
      throw new ApiError('enterpriseCodeOther', { params: { scanned: found, expected } });
  }
};
