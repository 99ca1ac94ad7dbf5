// Does a code hold, with nothing but the published keys and, better, the package of its visit? Written apart from what
// issues codes (docs/codes.md), so that a fault of the one is no fault of the other.
import { createHash } from 'node:crypto';
import { readToken, type Json, type Keys } from './read-token';

/** Reasons that a code does not hold, in the order in which they are asked; the last two are the package's own. */
export type OfflineFault =
  | 'malformed'
  | 'unknownKey'
  | 'badSignature'
  | 'otherEnterprise'
  | 'notYetValid'
  | 'expired'
  | 'unknownInspection'
  | 'revoked'
  | 'superseded'
  | 'withdrawn'
  | 'voided'
  | 'visitOver'
  | 'teamChanged'
  | 'packageOther'
  | 'packageAltered';

export interface Said {
  readonly codeId: string;
  readonly inspectionId: string;
  readonly uscc: string;
  /** Unix seconds. */
  readonly notBefore: number;
  readonly expiresAt: number;
}

export interface OfflineVerdict {
  readonly fault: OfflineFault | null;
  /** What the code says; null when it is none of the issuer's. */
  readonly said: Said | null;
  /** Unix seconds at which the package was as it is; null: without a package nothing is known of revocation and replay. */
  readonly asOf: number | null;
}

export interface OfflineQuestion {
  readonly token: string;
  readonly keys: Keys;
  /** Unix seconds. */
  readonly at: number;
  /** The enterprise that it is shown to; null: not said. */
  readonly uscc: string | null;
  /** JSON of the package; null: there is none. */
  readonly pack: Json | null;
}

const isText = (value: unknown, form: RegExp): value is string =>
  typeof value === 'string' && form.test(value);
const isSecond = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 99_999_999_999;

const uuidOf = (compact: string): string =>
  Buffer.from(compact, 'base64url')
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

interface Claims extends Said {
  readonly digest: string;
}

const claimsOf = (payload: Json): Claims | null => {
  const { j, i, u, e, n, x, h } = payload;
  const inspectionId = isText(u, /^[A-Za-z0-9_-]{22}$/)
    ? uuidOf(u)
    : isText(i, /^[A-Za-z0-9._:-]{1,80}$/)
      ? i
      : null;
  const fits =
    Object.keys(payload).length === 6 &&
    (i === undefined) !== (u === undefined) &&
    inspectionId !== null &&
    isText(j, /^[A-Za-z0-9_-]{12}$/) &&
    isText(h, /^[A-Za-z0-9_-]{22}$/) &&
    isText(e, /^.{18}$/su) &&
    isSecond(n) &&
    isSecond(x);
  return fits ? { codeId: j, inspectionId, uscc: e, notBefore: n, expiresAt: x, digest: h } : null;
};

/** JSON with its members in the order of their names (RFC 8785, for texts, arrays, objects and null). */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(',')}}`;
};

const digestOf = (bound: unknown): string =>
  createHash('sha256').update(canonical(bound), 'utf8').digest().subarray(0, 16).toString('base64url');

const faultOfStanding: Readonly<Record<string, OfflineFault | null>> = {
  current: null,
  unknownInspection: 'unknownInspection',
  revoked: 'revoked',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
  voided: 'voided',
  visitOver: 'visitOver',
  teamChanged: 'teamChanged',
};

/** What the package adds: that it is this code's, that nothing in it was changed, and how the code stood. */
const judgePackage = (
  pack: Json,
  { token, keys }: OfflineQuestion,
  { codeId, digest, inspectionId }: Claims,
): Pick<OfflineVerdict, 'fault' | 'asOf'> => {
  if (pack['token'] !== token || pack['inspectionId'] !== inspectionId)
    return { fault: 'packageOther', asOf: null };
  const standing = pack['standing'];
  const statement =
    typeof standing === 'object' && standing !== null && 'statement' in standing ? standing.statement : null;
  const read = typeof statement === 'string' ? readToken(statement, 'ruqi-standing', keys) : null;
  const stated = read !== null && 'payload' in read ? read.payload : null;
  const fault = typeof stated?.['s'] === 'string' ? faultOfStanding[stated['s']] : undefined;
  const asOf = stated?.['t'];
  if (
    digestOf(pack['bound']) !== digest ||
    stated?.['j'] !== codeId ||
    fault === undefined ||
    !isSecond(asOf)
  )
    return { fault: 'packageAltered', asOf: null };
  return { fault, asOf };
};

export const verifyOffline = (question: OfflineQuestion): OfflineVerdict => {
  const { token, keys, at, uscc, pack } = question;
  const read = readToken(token, 'ruqi-code', keys);
  if ('fault' in read) return { fault: read.fault, said: null, asOf: null };
  const claims = claimsOf(read.payload);
  if (claims === null) return { fault: 'malformed', said: null, asOf: null };
  const { digest: _digest, ...said } = claims;
  if (uscc !== null && uscc !== claims.uscc) return { fault: 'otherEnterprise', said, asOf: null };
  if (at < claims.notBefore) return { fault: 'notYetValid', said, asOf: null };
  if (at >= claims.expiresAt) return { fault: 'expired', said, asOf: null };
  return pack === null
    ? { fault: null, said, asOf: null }
    : { ...judgePackage(pack, question, claims), said };
};
