// Where the provider keeps sessions, grants and refresh tokens: a table, so that a restart logs nobody out. Clients that
// are not its own it finds in the register: the agencies' systems.
import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { Pool } from 'pg';
import type { DemoRegister } from './demo-register';

/** What is withdrawn with the grant it came from. */
const withdrawnWithGrant: readonly string[] = ['AccessToken', 'AuthorizationCode', 'RefreshToken'];

const findOne = async (pool: Pool, where: string, value: string): Promise<AdapterPayload | undefined> => {
  const { rows } = await pool.query<{ body: AdapterPayload }>(
    `SELECT body FROM identity_state WHERE ${where} = $1 AND (expires_at IS NULL OR expires_at > now())`,
    [value],
  );
  return rows[0]?.body;
};

/** Called by the provider once for each kind of thing that it keeps. */
export const stateAdapter =
  (pool: Pool) =>
  (kind: string): Adapter => {
    const keyOf = (id: string): string => `${kind}:${id}`;
    return {
      upsert: async (id, payload, expiresInSeconds) => {
        const grantId = withdrawnWithGrant.includes(kind) ? (payload.grantId ?? null) : null;
        const uid = kind === 'Session' ? (payload.uid ?? null) : null;
        await pool.query(
          `INSERT INTO identity_state (id, body, grant_id, uid, expires_at)
           VALUES ($1, $2, $3, $4, now() + make_interval(secs => $5))
           ON CONFLICT (id) DO UPDATE SET body = EXCLUDED.body, grant_id = EXCLUDED.grant_id, uid = EXCLUDED.uid,
             expires_at = EXCLUDED.expires_at`,
          [keyOf(id), JSON.stringify(payload), grantId, uid, expiresInSeconds ?? null],
        );
      },
      find: (id) => findOne(pool, 'id', keyOf(id)),
      findByUid: (uid) => findOne(pool, 'uid', uid),
      // No device logs in here: a code that people type is never issued.
      findByUserCode: () => Promise.resolve(undefined),
      consume: async (id) => {
        await pool.query(
          `UPDATE identity_state SET body = body || jsonb_build_object('consumed', extract(epoch FROM now())::bigint)
           WHERE id = $1`,
          [keyOf(id)],
        );
      },
      destroy: async (id) => {
        await pool.query('DELETE FROM identity_state WHERE id = $1', [keyOf(id)]);
      },
      revokeByGrantId: async (grantId) => {
        await pool.query('DELETE FROM identity_state WHERE grant_id = $1', [grantId]);
      },
    };
  };

/** Of the clients only those of the register are looked up; none is ever written. */
export const clientAdapter = (register: DemoRegister, secret: string): Adapter => {
  const nothing = () => Promise.resolve(undefined);
  return {
    find: async (id) => {
      const holder = await register.find(id);
      if (holder?.kind !== 'system') return undefined;
      return {
        client_id: id,
        client_secret: secret,
        token_endpoint_auth_method: 'client_secret_basic',
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
      };
    },
    upsert: nothing,
    findByUid: nothing,
    findByUserCode: nothing,
    consume: nothing,
    destroy: nothing,
    revokeByGrantId: nothing,
  };
};

/** Removes what is over. */
export const sweepState = async (pool: Pool): Promise<void> => {
  await pool.query('DELETE FROM identity_state WHERE expires_at < now()');
};
