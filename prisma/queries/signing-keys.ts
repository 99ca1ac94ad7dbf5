// The keys of codes as they are kept: one signs, the retired ones are published until their codes are history.
import type { Pool, PoolClient } from 'pg';

export interface PublicKeyRow {
  readonly kid: string;
  /** Public JWK (RFC 7517) with kid, alg and use. */
  readonly publicJwk: Readonly<Record<string, string>>;
}

export interface SigningKeyRow extends PublicKeyRow {
  /** Private JWK, sealed. */
  readonly sealed: Buffer;
  /** ISO instant. */
  readonly madeAt: string;
}

type Asked = Pool | PoolClient;

/** A code is read for evaluation and complaint long after its visit: its key is published for a year beyond its last day. */
const publishedAfter = '366 days';

interface Stored {
  readonly kid: string;
  readonly public_jwk: Readonly<Record<string, string>>;
  readonly sealed: Buffer;
  readonly made_at: Date;
}

const presented = ({ kid, public_jwk: publicJwk, sealed, made_at: madeAt }: Stored): SigningKeyRow => ({
  kid,
  publicJwk,
  sealed,
  madeAt: madeAt.toISOString(),
});

/** One process at a time makes or retires keys; held until the transaction ends. */
export const lockSigningKeys = async (client: PoolClient): Promise<void> => {
  await client.query(`SELECT pg_advisory_xact_lock(hashtext('ruqi:signing-keys'))`);
};

/** The key that signs; null: none has been made, or none is left. */
export const latestSigningKey = async (asked: Asked): Promise<SigningKeyRow | null> => {
  const { rows } = await asked.query<Stored>(
    `SELECT kid, public_jwk, sealed, made_at FROM signing_key
     WHERE retired_at IS NULL AND revoked_at IS NULL ORDER BY made_at DESC, kid LIMIT 1`,
  );
  return rows[0] === undefined ? null : presented(rows[0]);
};

export const addSigningKey = async (
  client: PoolClient,
  { kid, publicJwk, sealed, madeAt }: SigningKeyRow,
): Promise<SigningKeyRow> => {
  const { rows } = await client.query<Stored>(
    `INSERT INTO signing_key (kid, public_jwk, sealed, made_at, signed_until) VALUES ($1, $2, $3, $4, $4)
     RETURNING kid, public_jwk, sealed, made_at`,
    [kid, publicJwk, sealed, madeAt],
  );
  if (rows[0] === undefined) throw new Error('a row just inserted is returned');
  return presented(rows[0]);
};

export const retireSigningKeys = async (client: PoolClient, at: string): Promise<void> => {
  await client.query(`UPDATE signing_key SET retired_at = $1 WHERE retired_at IS NULL`, [at]);
};

/** Known to whoever did not ask for it: its codes count no more from now on. @returns whether there was such a key */
export const revokeSigningKey = async (asked: Asked, kid: string, at: string): Promise<boolean> => {
  const { rowCount } = await asked.query(
    `UPDATE signing_key SET revoked_at = coalesce(revoked_at, $2), retired_at = coalesce(retired_at, $2) WHERE kid = $1`,
    [kid, at],
  );
  return rowCount === 1;
};

/** Before a code goes out, so that its key outlives it. @param until ISO instant at which the code ends */
export const signsUntil = async (pool: Pool, kid: string, until: string): Promise<void> => {
  await pool.query(`UPDATE signing_key SET signed_until = $2 WHERE kid = $1 AND signed_until < $2`, [
    kid,
    until,
  ]);
};

/** The newest first. */
export const publishedKeys = async (asked: Asked, at: string): Promise<readonly PublicKeyRow[]> => {
  const { rows } = await asked.query<Pick<Stored, 'kid' | 'public_jwk'>>(
    `SELECT kid, public_jwk FROM signing_key
     WHERE revoked_at IS NULL AND (retired_at IS NULL OR signed_until + interval '${publishedAfter}' > $1)
     ORDER BY made_at DESC, kid`,
    [at],
  );
  return rows.map(({ kid, public_jwk: publicJwk }) => ({ kid, publicJwk }));
};
