// The code for those of the visit: its text, its picture, its package for where there is no network; and the officer's own.
import type { KeyRing } from '../../codes/key-ring';
import { mintOfficerCode, mintStanding } from '../../codes/mint';
import { qrPng, qrSvg } from '../../codes/qr';
import { currentSigningKey } from '../../codes/signing-keys';
import { openCode, type CodeClaims } from '../../codes/verify';
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { bindingOf } from '../../domain/code/binding';
import { officerVisitFault, standingOf, type Standing } from '../../domain/code/judgement';
import type { InspectionState } from '../../domain/inspection/state';
import { hasRole, type Actor } from '../../domain/shared/actor';
import { enterpriseCredit, shownOfficers } from '../../prisma/queries/code-parts';
import { ApiError } from '../api-errors';
import type { ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { inspectionToRead } from '../inspections/stored';
import { pinnedPack } from '../pinned-packs';
import type { Answer } from '../routing';
import type { CodeAnswer, OfficerCodeAnswer, PackageAnswer, StandingAnswer } from './answers';
import type { CodeParams, OfficerCodeQuery, PixelsQuery } from './contract';
import { iso } from './presenter';
import { unixSeconds } from './verifying';

type Read<Q = unknown> = ReadCall<CodeParams, Q>;

/** A code is shown in an address, so that a phone without any app of ours opens it. */
const addressOf = ({ settings }: Pick<ApiDependencies, 'settings'>, token: string): string =>
  `${settings.codes.publicUrl}/c/${token}`;

const codeIn = (state: InspectionState): string => {
  if (state.code === null) throw new ApiError('codeNone');
  return state.code;
};

/** What is drawn: an address for one of ours, whatever the platform gave for one of its own. */
const contentOf = (dependencies: ApiDependencies, state: InspectionState): string => {
  const code = codeIn(state);
  return state.codeBinding === undefined ? code : addressOf(dependencies, code);
};

/** null: a code of somebody else's. A key that is published no more does not matter here: the record vouches for the code. */
const claimsIn = async (keys: KeyRing, state: InspectionState): Promise<CodeClaims | null> => {
  if (state.codeBinding === undefined) return null;
  const opened = await openCode(codeIn(state), keys);
  return 'fault' in opened ? null : opened.claims;
};

export const showCode =
  (dependencies: ApiDependencies, keys: KeyRing) =>
  async ({ actor, params }: Read): Promise<Answer> => {
    const { id, state, version } = await inspectionToRead(dependencies, actor, params.inspectionId);
    const code = codeIn(state);
    const pack = await pinnedPack(dependencies, state.pack);
    const claims = await claimsIn(keys, state);
    const body: CodeAnswer = {
      inspectionId: id,
      name: pack.code.name,
      code,
      issuedBy: state.codeBinding === undefined ? 'platform' : 'ruqi',
      content: contentOf(dependencies, state),
      codeId: state.codeBinding?.codeId ?? null,
      keyId: claims?.keyId ?? null,
      notBefore: claims === null ? null : iso(claims.notBefore),
      expiresAt: claims === null ? null : iso(claims.expiresAt),
      officerIds: state.codeBinding === undefined ? null : [...state.codeBinding.officerIds],
      standing: standingOf(code, state),
    };
    return { body, version };
  };

export const drawSvg =
  (dependencies: ApiDependencies) =>
  async ({ actor, params }: Read): Promise<string> => {
    const { state } = await inspectionToRead(dependencies, actor, params.inspectionId);
    return await qrSvg(contentOf(dependencies, state));
  };

export const drawPng =
  (dependencies: ApiDependencies) =>
  async ({ actor, params, query }: Read<PixelsQuery>): Promise<Buffer> => {
    const { state } = await inspectionToRead(dependencies, actor, params.inspectionId);
    return await qrPng(contentOf(dependencies, state), query.modulePixels);
  };

/** @param now ISO instant */
export const stated = async (
  { database, settings }: ApiDependencies,
  { codeId, standing, now }: { readonly codeId: string; readonly standing: Standing; readonly now: string },
): Promise<StandingAnswer> => {
  const key = await currentSigningKey(database.pool, settings.codes.secret(), now);
  const at = unixSeconds(now);
  return { codeId, standing, asOf: iso(at), statement: await mintStanding(key, { codeId, standing, at }) };
};

export const packCode =
  (dependencies: ApiDependencies) =>
  async ({ actor, params, now }: Read): Promise<Answer> => {
    const { id, state, version } = await inspectionToRead(dependencies, actor, params.inspectionId);
    const token = codeIn(state);
    const { codeBinding } = state;
    const enterprise = await enterpriseCredit(dependencies.database.pool, state.draft.enterpriseId);
    if (codeBinding === undefined || enterprise === null) throw new ApiError('codeNotOurs');
    const { codeId, officerIds } = codeBinding;
    const body: PackageAnswer = {
      format: 'ruqi-code-package/1',
      token,
      inspectionId: id,
      enterprise: { uscc: enterprise.uscc, name: enterprise.name },
      bound: bindingOf(state, officerIds),
      standing: await stated(dependencies, { codeId, standing: standingOf(token, state), now }),
    };
    return { body, version };
  };

/**
 * Where the visit has a code of its own, that speaks for it, and an officer's must not take its place when it is missing or revoked.
 * @throws ApiError notFound, officerCodeNotOfVisit
 */
const assertOwnVisit = async (
  dependencies: ApiDependencies,
  actor: Actor,
  inspectionId: string,
  now: string,
): Promise<void> => {
  const { state } = await inspectionToRead(dependencies, actor, inspectionId);
  const { code } = await pinnedPack(dependencies, state.pack);
  if (
    code.bearer === 'task' ||
    state.draft.channel === 'offSite' ||
    officerVisitFault(actor.id, state, shanghaiDay(now)) !== null
  )
    throw new ApiError('officerCodeNotOfVisit');
};

export const giveOfficerCode =
  (dependencies: ApiDependencies) =>
  async ({ actor, query, now }: ReadCall<unknown, OfficerCodeQuery>): Promise<Answer> => {
    const inspectionId = query.inspectionId ?? null;
    const { database, settings } = dependencies;
    const [officer] = hasRole(actor, ['officer'])
      ? await shownOfficers(database.pool, [actor.id], shanghaiDay(now))
      : [];
    if (officer === undefined || officer.certificates.length === 0) throw new ApiError('officerCodeNotYours');
    if (inspectionId !== null) await assertOwnVisit(dependencies, actor, inspectionId, now);
    const key = await currentSigningKey(database.pool, settings.codes.secret(), now);
    const { token, expiresAt } = await mintOfficerCode(key, actor.id, unixSeconds(now), inspectionId);
    const content = `${settings.codes.publicUrl}/o/${token}`;
    const body: OfficerCodeAnswer = {
      token,
      content,
      expiresAt: iso(expiresAt),
      qrSvg: await qrSvg(content),
    };
    return { body };
  };
