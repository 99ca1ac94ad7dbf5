// The keys of whoever issues our tokens: found by OpenID Connect discovery, fetched again when a token names a new one.
import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { discoveryUrl } from './discovery';

/** The issuer could not be asked, so nothing is known about a token: neither good nor bad. */
export class IssuerUnavailableError extends Error {
  override readonly name = 'IssuerUnavailableError';
}

export interface IssuerKeysOptions {
  /**
   * Tokens with unknown key ids make the keys be fetched again, at most this often, in milliseconds. A stranger can
   * thus cost the issuer one request in this span, and a new key is known no later than that after it first appears.
   */
  readonly cooldownMs?: number;
  /** Keys are fetched anew after this long even when all are known, so that one withdrawn is forgotten. */
  readonly maxAgeMs?: number;
}

const timeoutMs = 5_000;
const defaultCooldownMs = 5_000;
const defaultMaxAgeMs = 10 * 60_000;
const discoveryMaxAgeMs = 60 * 60_000;

const discoverySchema = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });

const jwksAddress = async (issuer: string): Promise<URL> => {
  const response = await fetch(discoveryUrl(issuer), {
    signal: AbortSignal.timeout(timeoutMs),
    headers: { accept: 'application/json' },
    redirect: 'error',
  });
  if (!response.ok) throw new Error(`discovery answered ${String(response.status)}`);
  const found = discoverySchema.parse(await response.json());
  // Discovery §4.3: a document that speaks for another issuer must not be believed.
  if (found.issuer !== issuer) throw new Error(`discovery speaks for ${found.issuer}`);
  return new URL(found.jwks_uri);
};

/** What a token itself brings about; everything else that goes wrong while keys are sought is the issuer's. */
const isFaultOfToken = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported;

/**
 * A finder of keys as `jwtVerify` takes it; it asks nobody before the first token.
 * @throws IssuerUnavailableError from the finder, when neither the issuer nor what is remembered of it answers
 */
export const createIssuerKeys = (
  issuer: string,
  { cooldownMs = defaultCooldownMs, maxAgeMs = defaultMaxAgeMs }: IssuerKeysOptions = {},
): JWTVerifyGetKey => {
  let known:
    { readonly keys: JWTVerifyGetKey; readonly address: string; readonly foundAt: number } | undefined;
  let looking: Promise<JWTVerifyGetKey> | undefined;

  const look = async (): Promise<JWTVerifyGetKey> => {
    try {
      const address = await jwksAddress(issuer);
      const keys =
        known?.address === address.href
          ? known.keys
          : createRemoteJWKSet(address, {
              timeoutDuration: timeoutMs,
              cooldownDuration: cooldownMs,
              cacheMaxAge: maxAgeMs,
            });
      known = { keys, address: address.href, foundAt: performance.now() };
      return keys;
    } catch (cause) {
      // The address of the keys hardly ever moves: an old one serves until the issuer answers again.
      if (known !== undefined) return known.keys;
      throw cause;
    } finally {
      looking = undefined;
    }
  };
  const currentKeys = async (): Promise<JWTVerifyGetKey> => {
    if (known !== undefined && performance.now() - known.foundAt < discoveryMaxAgeMs) return known.keys;
    looking ??= look();
    return await looking;
  };
  return async (header, token) => {
    try {
      const keys = await currentKeys();
      return await keys(header, token);
    } catch (error) {
      if (isFaultOfToken(error)) throw error;
      throw new IssuerUnavailableError('the issuer of tokens does not answer', { cause: error });
    }
  };
};
