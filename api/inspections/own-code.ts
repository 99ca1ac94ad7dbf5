// A code that the caller leaves out is made here: of the inspection as it stands, so that the lifecycle can judge it whole.
import { mintCode } from '../../codes/mint';
import { currentSigningKey } from '../../codes/signing-keys';
import { availabilityRefusal } from '../../domain/inspection/availability';
import { commandSchemas, type CommandData } from '../../domain/inspection/commands';
import { enterpriseCredit } from '../../prisma/queries/code-parts';
import { recordedCommand } from '../../prisma/queries/recorded-command';
import { signsUntil } from '../../prisma/queries/signing-keys';
import type { WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { updateIdOf } from '../idempotency';
import { pinnedPack } from '../pinned-packs';
import type { CallerCommand, InspectionParams } from './contract';
import type { StoredInspection } from './stored';

type Body = CommandData<CallerCommand>;
type Call = WriteCall<InspectionParams, Body>;

const makesCodes = (name: CallerCommand): boolean =>
  name === 'issueActionCode' || name === 'issueCodeRetroactively';

/** What the first request under this key made, so that its repeat is the same command. */
const madeBefore = async (
  { database }: Pick<ApiDependencies, 'database'>,
  lifecycleId: string,
  updateId: string,
): Promise<Pick<CommandData<'issueActionCode'>, 'code' | 'minted'> | null> => {
  const recorded = await recordedCommand(database.pool, lifecycleId, updateId);
  const data = commandSchemas.issueActionCode.safeParse(recorded?.data).data;
  return data?.code === undefined || data.minted === undefined
    ? null
    : { code: data.code, minted: data.minted };
};

/** The body as the lifecycle gets it. Whom it will refuse in any case gets nothing signed. */
export const withOwnCode = async (
  dependencies: ApiDependencies,
  name: CallerCommand,
  { actor, body, key, now }: Call,
  { id, state }: StoredInspection,
): Promise<Body> => {
  if (!makesCodes(name) || 'code' in body) return body;
  const { pool } = dependencies.database;
  const of = updateIdOf(actor, key);
  const made = await madeBefore(dependencies, id, of);
  if (made !== null) return { ...body, ...made };
  if (availabilityRefusal(state, actor, name) !== null || state.officerIds.length === 0) return body;
  const { code } = await pinnedPack(dependencies, state.pack);
  const credit = await enterpriseCredit(pool, state.draft.enterpriseId);
  if (code.bearer === 'enterprise' || credit === null) return body;
  const signing = await currentSigningKey(pool, dependencies.settings.codes.secret(), now);
  const { token, minted } = await mintCode(signing, state, { uscc: credit.uscc, of });
  await signsUntil(pool, signing.kid, new Date(minted.expiresAt * 1000).toISOString());
  return { ...body, code: token, minted };
};
