// The code for whoever is shown it (CX-74): nobody is asked who he is, the code is what he has to have.
import type { KeyRing } from '../../codes/key-ring';
import { verifyOfficerCode } from '../../codes/verify';
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { standingOf } from '../../domain/code/judgement';
import { enterpriseCredit, shownOfficers, shownParts } from '../../prisma/queries/code-parts';
import { publishedKeys } from '../../prisma/queries/signing-keys';
import type { OpenCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import type { Answer } from '../routing';
import type { PublicCodeAnswer, PublicOfficerAnswer } from './answers';
import type { CodeQuery, TokenParams } from './contract';
import { stated } from './handlers';
import { presentOfficer, presentPublicCode } from './presenter';
import { countingRefusals, refusedCode, RefusedScan, refusedOfficer } from './refused-scan';
import { genuineCode, inspectionOfCode, unixSeconds, type ShownToken } from './verifying';

/** @throws RefusedScan with the reason that it does not count */
export const publicCode = async (
  dependencies: ApiDependencies,
  keys: KeyRing,
  shown: ShownToken,
): Promise<PublicCodeAnswer> => {
  const { claims, found } = await inspectionOfCode(dependencies, keys, shown);
  const { pool } = dependencies.database;
  const { draft, officerIds, pack } = found.state;
  const [enterprise, officers, parts] = await Promise.all([
    enterpriseCredit(pool, draft.enterpriseId),
    shownOfficers(pool, officerIds, shanghaiDay(shown.now)),
    shownParts(pool, {
      agencyIds: [draft.leadAgencyId, ...draft.agencyIds.filter((id) => id !== draft.leadAgencyId)],
      itemIds: draft.itemIds,
      siteId: draft.siteId,
    }),
  ]);
  if (enterprise === null) throw refusedCode('unknownInspection', claims);
  return presentPublicCode({
    claims,
    standing: standingOf(shown.token, found.state),
    draft,
    enterprise,
    officers,
    promises: found.state.promises ?? [],
    parts,
    results: found.state.resultNoticeNo === null ? [] : found.state.results,
    pack: dependencies.ruleBooks.packOf(pack.id),
    isSecret: found.secret,
  });
};

export const showPublicCode =
  (dependencies: ApiDependencies, keys: KeyRing) =>
  async ({ params, query, now }: OpenCall<TokenParams, CodeQuery>): Promise<Answer> => {
    const { uscc = null, purpose } = query;
    const shown = { token: params.token, uscc, purpose, now };
    const body = await countingRefusals(dependencies, 'inspection', now, () =>
      publicCode(dependencies, keys, shown),
    );
    return { body };
  };

export const showStanding =
  (dependencies: ApiDependencies, keys: KeyRing) =>
  async ({ params, now }: OpenCall<TokenParams, unknown>): Promise<Answer> => {
    const { claims, found } = await genuineCode(dependencies, keys, params.token);
    const standing = standingOf(params.token, found?.state ?? null);
    return { body: await stated(dependencies, { codeId: claims.codeId, standing, now }) };
  };

/** @throws RefusedScan with the reason that the officer is not to be admitted on it */
export const publicOfficer = async (
  { database }: ApiDependencies,
  keys: KeyRing,
  token: string,
  now: string,
): Promise<PublicOfficerAnswer> => {
  const verified = await verifyOfficerCode(token, keys, unixSeconds(now));
  if (verified.fault !== null) throw refusedOfficer(verified.fault, verified.officerId);
  const [officer] = await shownOfficers(database.pool, [verified.officerId], shanghaiDay(now));
  if (officer === undefined || officer.certificates.length === 0)
    throw new RefusedScan('officerNotInForce', verified.officerId);
  return { ...presentOfficer(officer), checkedAt: now };
};

export const showPublicOfficer =
  (dependencies: ApiDependencies, keys: KeyRing) =>
  async ({ params, now }: OpenCall<TokenParams, unknown>): Promise<Answer> => ({
    body: await countingRefusals(dependencies, 'officer', now, () =>
      publicOfficer(dependencies, keys, params.token, now),
    ),
  });

/** The set as JSON text. */
export const keySet =
  ({ database }: ApiDependencies) =>
  async ({ now }: OpenCall<unknown, unknown>): Promise<string> => {
    const keys = await publishedKeys(database.pool, now);
    return JSON.stringify({ keys: keys.map(({ publicJwk }) => publicJwk) });
  };
