// Whether an access token is one of our issuer's, for us, and in time. It proves the subject; what the subject may do is
// the register's to say.
import { errors, jwtVerify, type JWTPayload } from 'jose';
import { ApiError } from '../api-errors';
import { createIssuerKeys, IssuerUnavailableError, type IssuerKeysOptions } from './issuer-keys';
import { tokenRefused } from './token-refused';

export interface TokenRules {
  /** As the issuer writes itself, to the letter. */
  readonly issuer: string;
  readonly audience: string;
  /** The claim that names the holder: `sub`, or what another provider calls the number of a person. */
  readonly subjectClaim: string;
}

export interface ProvenToken {
  readonly subject: string;
  /** ISO instant. */
  readonly expiresAt: string;
}

/** @param now ISO instant. @throws ApiError notAuthenticated, identityUnavailable */
export type VerifyToken = (token: string, now: string) => Promise<ProvenToken>;

/** Asymmetric alone: with a shared secret whoever can check a token could make one. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];
/** RFC 9068's own type, and that of providers before it; an identity or logout token has another type or audience. */
const types = ['at+jwt', 'jwt'];
/** Between two machines whose clocks are set by the network. */
const clockSkewSeconds = 5;
const longestSubject = 255;

const typeOf = (typ: unknown): string =>
  typeof typ === 'string' ? typ.toLowerCase().replace(/^application\//, '') : '';

const subjectOf = (payload: JWTPayload, claim: string): string => {
  const subject = payload[claim];
  if (typeof subject !== 'string' || subject === '' || subject.length > longestSubject)
    throw new errors.JWTClaimValidationFailed('the subject is not a text', payload, claim, 'invalid');
  return subject;
};

const checkTimes = ({ iat, exp }: JWTPayload, now: Date): { readonly expiresAt: string } => {
  if (iat === undefined || exp === undefined) throw new errors.JWTInvalid('iat and exp are required');
  if (iat > now.getTime() / 1000 + clockSkewSeconds) throw new errors.JWTInvalid('issued in the future');
  return { expiresAt: new Date(exp * 1000).toISOString() };
};

const refusalOf = (cause: unknown): ApiError => {
  if (cause instanceof IssuerUnavailableError) return new ApiError('identityUnavailable', { cause });
  return tokenRefused(cause instanceof errors.JWTExpired ? 'expired' : 'invalid', cause);
};

export const createTokenVerifier = (
  { issuer, audience, subjectClaim }: TokenRules,
  options: IssuerKeysOptions = {},
): VerifyToken => {
  const keys = createIssuerKeys(issuer, options);
  return async (token, now) => {
    const currentDate = new Date(now);
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        algorithms,
        issuer,
        audience,
        requiredClaims: ['iat', 'exp', subjectClaim],
        clockTolerance: clockSkewSeconds,
        currentDate,
      });
      if (!types.includes(typeOf(protectedHeader.typ))) throw new errors.JWTInvalid('not an access token');
      return { subject: subjectOf(payload, subjectClaim), ...checkTimes(payload, currentDate) };
    } catch (cause) {
      throw refusalOf(cause);
    }
  };
};
