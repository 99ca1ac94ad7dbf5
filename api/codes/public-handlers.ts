// The code for whoever is shown it (CX-74): nobody is asked who he is, the code is what he has to have.
import type { KeyRing } from '../../codes/key-ring';
import { verifyOfficerCode } from '../../codes/verify';
import { addDays, shanghaiDay, type PlainDate } from '../../domain/calendar/plain-date';
import { officerVisitFault, standingOf } from '../../domain/code/judgement';
import { enterpriseCredit, shownOfficers, shownParts } from '../../prisma/queries/code-parts';
import { placeOfSubject } from '../../prisma/queries/scan-refusals';
import { publishedKeys } from '../../prisma/queries/signing-keys';
import type { OpenCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import type { StoredInspection } from '../inspections/stored';
import type { Answer } from '../routing';
import type { PublicCodeAnswer, PublicOfficerAnswer, VisitAnswer } from './answers';
import type { CodeQuery, TokenParams } from './contract';
import { stated } from './handlers';
import {
  complaintChannelsIn,
  presentOfficer,
  presentPublicCode,
  presentVisit,
  rightsIn,
  type ShownVisit,
} from './presenter';
import { countingRefusals, refusedCode, RefusedScan, refusedOfficer } from './refused-scan';
import { genuineCode, inspectionOfCode, inspectionWithId, unixSeconds, type ShownToken } from './verifying';

/** What is told of a visit; null: its enterprise is not in the register. */
const shownVisit = async (
  { database: { pool }, ruleBooks }: ApiDependencies,
  { state, secret }: StoredInspection,
  now: string,
): Promise<ShownVisit | null> => {
  const { draft, officerIds, pack, promises, results, resultNoticeNo } = state;
  const [enterprise, officers, parts] = await Promise.all([
    enterpriseCredit(pool, draft.enterpriseId),
    shownOfficers(pool, officerIds, shanghaiDay(now)),
    shownParts(pool, {
      agencyIds: [draft.leadAgencyId, ...draft.agencyIds.filter((id) => id !== draft.leadAgencyId)],
      itemIds: draft.itemIds,
      siteId: draft.siteId,
    }),
  ]);
  return enterprise === null
    ? null
    : {
        draft,
        enterprise,
        officers,
        promises: promises ?? [],
        parts,
        results: resultNoticeNo === null ? [] : results,
        pack: ruleBooks.packOf(pack.id),
        isSecret: secret,
      };
};

/** @throws RefusedScan with the reason that it does not count */
export const publicCode = async (
  dependencies: ApiDependencies,
  keys: KeyRing,
  shown: ShownToken,
): Promise<PublicCodeAnswer> => {
  const { claims, found } = await inspectionOfCode(dependencies, keys, shown);
  const visit = await shownVisit(dependencies, found, shown.now);
  if (visit === null) throw refusedCode('unknownInspection', claims);
  return presentPublicCode({ claims, standing: standingOf(shown.token, found.state), ...visit });
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

const midnight = (day: PlainDate): string => new Date(`${day}T00:00:00+08:00`).toISOString();

/** The approved days, as a code of the visit would have them. */
const daysOf = ({ state: { draft } }: StoredInspection) => ({
  notBefore: midnight(draft.window.from),
  expiresAt: midnight(addDays(draft.window.to, 1)),
});

/** @throws RefusedScan with the reason that this officer does not make that visit now */
const visitOfOfficer = async (
  dependencies: ApiDependencies,
  { officerId, inspectionId }: { readonly officerId: string; readonly inspectionId: string },
  now: string,
): Promise<VisitAnswer> => {
  const found = await inspectionWithId(dependencies, inspectionId);
  const fault = officerVisitFault(officerId, found?.state ?? null, shanghaiDay(now));
  if (fault !== null) throw refusedOfficer(fault, officerId, found === null ? {} : daysOf(found));
  const visit = found === null ? null : await shownVisit(dependencies, found, now);
  if (visit === null) throw refusedOfficer('unknownInspection', officerId);
  return presentVisit(visit);
};

/** @throws RefusedScan with the reason that the officer is not to be admitted on it */
export const publicOfficer = async (
  dependencies: ApiDependencies,
  keys: KeyRing,
  token: string,
  now: string,
): Promise<PublicOfficerAnswer> => {
  const { database, ruleBooks } = dependencies;
  const verified = await verifyOfficerCode(token, keys, unixSeconds(now));
  if (verified.fault !== null) throw refusedOfficer(verified.fault, verified.officerId);
  const [officer] = await shownOfficers(database.pool, [verified.officerId], shanghaiDay(now));
  if (officer === undefined || officer.certificates.length === 0)
    throw new RefusedScan('officerNotInForce', verified.officerId);
  const { officerId, inspectionId } = verified;
  const visit =
    inspectionId === null ? null : await visitOfOfficer(dependencies, { officerId, inspectionId }, now);
  const place = await placeOfSubject(database.pool, 'officer', officerId);
  const pack = place === null ? null : ruleBooks.packOf(place);
  return {
    ...presentOfficer(officer),
    checkedAt: now,
    visit,
    rights: rightsIn(pack),
    complaintChannels: complaintChannelsIn(pack),
  };
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
