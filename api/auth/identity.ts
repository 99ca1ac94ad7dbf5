// Who calls: the token proves the subject, the register says who that is and what he may be.
import type { Pool } from 'pg';
import type { Actor } from '../../domain/shared/actor';
import { bearerToken } from './bearer-token';
import { actorOfSubject } from './holder';
import type { IssuerKeysOptions } from './issuer-keys';
import { createTokenVerifier, type TokenRules } from './verify-token';

export interface Caller {
  readonly actor: Actor;
  /** As the issuer knows the caller. */
  readonly subject: string;
  /** ISO instant at which the token is over: what outlasts a request ends with it. */
  readonly tokenExpiresAt: string;
}

export interface Identity {
  /**
   * The caller of a request by its Authorization header. Nothing of the register is remembered between two calls.
   * @param now ISO instant
   * @throws ApiError notAuthenticated (401), noRole (403), identityUnavailable (503)
   */
  readonly callerOf: (authorization: string | undefined, now: string) => Promise<Caller>;
  /** Whoever the subject is by now: for what goes on after its request, such as a stream. Throws as `callerOf`. */
  readonly actorOf: (subject: string) => Promise<Actor>;
}

export const createIdentity = (
  rules: TokenRules,
  pool: Pick<Pool, 'query'>,
  options: IssuerKeysOptions = {},
): Identity => {
  const verify = createTokenVerifier(rules, options);
  const actorOf: Identity['actorOf'] = (subject) => actorOfSubject(pool, subject);
  return {
    actorOf,
    callerOf: async (authorization, now) => {
      const { subject, expiresAt } = await verify(bearerToken(authorization), now);
      return { actor: await actorOf(subject), subject, tokenExpiresAt: expiresAt };
    },
  };
};
