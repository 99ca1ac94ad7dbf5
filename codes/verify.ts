// Is this one of our codes, and does it count now? The first reason that it does not, in the order of domain/code/judgement.
import { compactVerify, decodeProtectedHeader, errors, type CryptoKey } from 'jose';
import { z } from 'zod';
import {
  claimFault,
  standingFault,
  standingOf,
  type CodeFault,
  type CodePurpose,
} from '../domain/code/judgement';
import type { InspectionState } from '../domain/inspection/state';
import type { KeyRing } from './key-ring';
import { algorithm } from './signing-keys';
import { codePayload, codeType, inspectionIn, longestToken, officerPayload, officerType } from './token';

const compact = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{86}$/;
const headerSchema = z.strictObject({
  alg: z.literal(algorithm),
  kid: z.string().min(1).max(40),
  typ: z.string(),
});

type SignatureFault = Extract<CodeFault, 'malformed' | 'unknownKey' | 'badSignature'>;
type Opened<T> = { readonly payload: T; readonly keyId: string } | { readonly fault: SignatureFault };

/** The bits that base64url leaves over must be zero, or one code could be written in several ways. */
const isCanonical = (token: string): boolean =>
  token.split('.').every((part) => Buffer.from(part, 'base64url').toString('base64url') === part);

const headerOf = (token: string): z.infer<typeof headerSchema> | null => {
  if (token.length > longestToken || !compact.test(token) || !isCanonical(token)) return null;
  try {
    return headerSchema.safeParse(decodeProtectedHeader(token)).data ?? null;
  } catch {
    return null;
  }
};

/** JSON of the payload; null when it is none. */
const parsed = <T>(bytes: Uint8Array, schema: z.ZodType<T>): T | null => {
  try {
    return schema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))).data ?? null;
  } catch {
    return null;
  }
};

const payloadOf = async (token: string, key: CryptoKey): Promise<Uint8Array | null> => {
  try {
    return (await compactVerify(token, key, { algorithms: [algorithm] })).payload;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
};

const open = async <T>(
  token: string,
  typ: string,
  schema: z.ZodType<T>,
  keys: KeyRing,
): Promise<Opened<T>> => {
  const header = headerOf(token);
  if (header?.typ !== typ) return { fault: 'malformed' };
  const key = await keys.find(header.kid);
  if (key === null) return { fault: 'unknownKey' };
  const bytes = await payloadOf(token, key);
  if (bytes === null) return { fault: 'badSignature' };
  const payload = parsed(bytes, schema);
  return payload === null ? { fault: 'malformed' } : { payload, keyId: header.kid };
};

/** What a genuine code says. */
export interface CodeClaims {
  readonly codeId: string;
  readonly keyId: string;
  readonly inspectionId: string;
  readonly uscc: string;
  readonly notBefore: number;
  readonly expiresAt: number;
  readonly digest: string;
}

export type GenuineCode = { readonly claims: CodeClaims } | { readonly fault: SignatureFault };

/** Signature and shape alone. */
export const openCode = async (token: string, keys: KeyRing): Promise<GenuineCode> => {
  const opened = await open(token, codeType, codePayload, keys);
  if ('fault' in opened) return opened;
  const { j, e, n, x, h } = opened.payload;
  const inspectionId = inspectionIn(opened.payload);
  const { keyId } = opened;
  return { claims: { codeId: j, keyId, inspectionId, uscc: e, notBefore: n, expiresAt: x, digest: h } };
};

export interface CodeQuestion<S> {
  readonly token: string;
  readonly keys: KeyRing;
  /** Unix seconds. */
  readonly at: number;
  /** The enterprise that it is shown to; null: not said. */
  readonly uscc: string | null;
  readonly purpose: CodePurpose;
  /** The inspection as it stands; null: there is none of this id. */
  readonly inspection: (id: string) => Promise<S | null>;
}

export type VerifiedCode<S> =
  | { readonly fault: null; readonly claims: CodeClaims; readonly inspection: S }
  | { readonly fault: CodeFault; readonly claims: CodeClaims | null };

export const verifyCode = async <S extends { readonly state: InspectionState }>(
  question: CodeQuestion<S>,
): Promise<VerifiedCode<S>> => {
  const { token, keys, purpose } = question;
  const genuine = await openCode(token, keys);
  if ('fault' in genuine) return { fault: genuine.fault, claims: null };
  const { claims } = genuine;
  const claimed = claimFault(claims, question);
  if (claimed !== null) return { fault: claimed, claims };
  const inspection = await question.inspection(claims.inspectionId);
  const fault = standingFault(standingOf(token, inspection?.state ?? null), purpose);
  if (fault !== null) return { fault, claims };
  return inspection === null ? { fault: 'unknownInspection', claims } : { fault, claims, inspection };
};

export type OfficerFault = SignatureFault | 'expired' | 'notYetValid';
export type VerifiedOfficer =
  /** inspectionId: the visit that it is shown for; null: it speaks of the officer alone. */
  | { readonly fault: null; readonly officerId: string; readonly inspectionId: string | null }
  /** officerId: null where no signature vouches for it. */
  | { readonly fault: OfficerFault; readonly officerId: string | null };

/** @param at Unix seconds */
export const verifyOfficerCode = async (
  token: string,
  keys: KeyRing,
  at: number,
): Promise<VerifiedOfficer> => {
  const opened = await open(token, officerType, officerPayload, keys);
  if ('fault' in opened) return { fault: opened.fault, officerId: null };
  const { o: officerId, n, x, i, u } = opened.payload;
  if (at < n) return { fault: 'notYetValid', officerId };
  if (at >= x) return { fault: 'expired', officerId };
  const isOfVisit = i !== undefined || u !== undefined;
  return { fault: null, officerId, inspectionId: isOfVisit ? inspectionIn(opened.payload) : null };
};
