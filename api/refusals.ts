// Keeps the log of refusals: whoever is refused is remembered with what they tried and why not. The log keeps ids, for
// names are personal data; the caller is told names.
import { generalErrorCodes, type DomainErrorCode } from '../domain/errors/codes';
import { ruleIds } from '../domain/policy/rule-ids';
import { logRefusal } from '../prisma/queries/refusals';
import type { RefusalDetails } from '../workflows/messages';
import type { Call } from './call';
import type { ApiDependencies } from './dependencies';
import { currentLanguage } from './language';
import { namesIn, noNames, sentenceFor } from './presenting';
import { RefusedError } from './refused-error';

export interface Attempt {
  readonly lifecycleId: string;
  readonly command: string;
  readonly data: unknown;
}

type Reach = Pick<ApiDependencies, 'database' | 'log'>;

/** Already logged, and worded for its caller. */
class ToldRefusal extends RefusedError {}

const domainErrorCodes: ReadonlySet<string> = new Set<DomainErrorCode>([
  ...generalErrorCodes,
  ...ruleIds.map((rule): DomainErrorCode => `rule.${rule}`),
]);
const isDomainErrorCode = (code: string): code is DomainErrorCode => domainErrorCodes.has(code);

/** A code that only a newer worker knows keeps the sentence that it brought. */
const told = async (
  reach: Reach,
  { actor }: Call<unknown>,
  refusal: RefusalDetails,
): Promise<ToldRefusal> => {
  const { code, params } = refusal;
  if (!isDomainErrorCode(code)) return new ToldRefusal(refusal);
  const names = await namesIn(reach, actor, [refusal]);
  return new ToldRefusal(
    names === noNames && currentLanguage() === 'zh-CN'
      ? refusal
      : { ...refusal, message: sentenceFor(code, params, names) },
  );
};

const logged = async (
  { database, log }: Reach,
  { actor, requestId }: Call<unknown>,
  attempt: Attempt,
  { code, params, message, source }: RefusalDetails,
): Promise<void> => {
  const entry = {
    actorId: actor.id,
    jurisdiction: actor.jurisdiction,
    code,
    params,
    message,
    clauses: source.clauses,
    requestId,
  };
  await logRefusal(database.pool, { ...attempt, ...entry }).catch((err: unknown) => {
    log.error(
      { err, requestId, code, command: attempt.command, lifecycleId: attempt.lifecycleId },
      'refusal not logged',
    );
  });
};

/**
 * Runs `act`; a refusal is logged on its way to the caller, once, and told with names. That the log is away makes no
 * refusal less of one.
 */
export const rememberRefusal = async <T>(
  reach: Reach,
  call: Call<unknown>,
  attempt: Attempt,
  act: () => Promise<T>,
): Promise<T> => {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof RefusedError) || error instanceof ToldRefusal) throw error;
    const [worded] = await Promise.all([
      told(reach, call, error.refusal),
      logged(reach, call, attempt, error.refusal),
    ]);
    throw worded;
  }
};
