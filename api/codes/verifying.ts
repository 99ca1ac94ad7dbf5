// A code that somebody shows: verified against the keys and the state of its inspection, or refused with the reason.
import type { KeyRing } from '../../codes/key-ring';
import { createKeyRing } from '../../codes/key-ring';
import { openCode, verifyCode, type CodeClaims } from '../../codes/verify';
import { bindingOf } from '../../domain/code/binding';
import { bindingDigest } from '../../codes/token';
import type { CodePurpose } from '../../domain/code/judgement';
import { getLifecycle } from '../../prisma/queries/lifecycles';
import { publishedKeys } from '../../prisma/queries/signing-keys';
import type { ApiDependencies } from '../dependencies';
import type { StoredInspection } from '../inspections/stored';
import { refusedCode } from './refused-scan';

type Reach = Pick<ApiDependencies, 'database' | 'now'>;

/** One an API process. */
export const keyRingOf = ({ database, now }: Reach): KeyRing =>
  createKeyRing(() => publishedKeys(database.pool, now()));

/** null: there is no inspection of this id. */
export const inspectionWithId = async (
  { database }: Pick<Reach, 'database'>,
  id: string,
): Promise<StoredInspection | null> => {
  const found = await getLifecycle(database.pool, id);
  return found?.type === 'inspection' ? found : null;
};

export const unixSeconds = (now: string): number => Math.floor(Date.parse(now) / 1000);

export interface ShownToken {
  readonly token: string;
  readonly uscc: string | null;
  readonly purpose: CodePurpose;
  /** ISO instant. */
  readonly now: string;
}

/** @throws RefusedScan with the reason */
export const inspectionOfCode = async (
  reach: Reach,
  keys: KeyRing,
  { token, uscc, purpose, now }: ShownToken,
): Promise<{ readonly claims: CodeClaims; readonly found: StoredInspection }> => {
  const verified = await verifyCode({
    token,
    keys,
    at: unixSeconds(now),
    uscc,
    purpose,
    inspection: (id) => inspectionWithId(reach, id),
  });
  if (verified.fault !== null) throw refusedCode(verified.fault, verified.claims);
  const { claims, inspection } = verified;
  // Bound to what the record says of it; that it is not would be a fault of ours, and no reason to let anybody in.
  const bound = bindingOf(inspection.state, inspection.state.codeBinding?.officerIds);
  if (bindingDigest(bound) !== claims.digest) throw refusedCode('badSignature', claims);
  return { claims, found: inspection };
};

/** A genuine code and its inspection, whatever became of it. @throws RefusedScan when it is none of ours */
export const genuineCode = async (
  reach: Reach,
  keys: KeyRing,
  token: string,
): Promise<{ readonly claims: CodeClaims; readonly found: StoredInspection | null }> => {
  const genuine = await openCode(token, keys);
  if ('fault' in genuine) throw refusedCode(genuine.fault, null);
  const { claims } = genuine;
  return { claims, found: await inspectionWithId(reach, claims.inspectionId) };
};
