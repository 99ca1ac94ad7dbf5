// Packs by hash, kept before a lifecycle starts under one.
import type { Pool } from 'pg';
import type { PolicyPack } from '../../domain/policy/policy-pack';

/** The same pack again changes nothing. */
export const keepPinnedPack = async (pool: Pool, pack: PolicyPack): Promise<void> => {
  await pool.query(
    'INSERT INTO pinned_pack (hash, pack_id, version, body) VALUES ($1, $2, $3, $4) ON CONFLICT (hash) DO NOTHING',
    [pack.hash, pack.id, pack.version, JSON.stringify(pack)],
  );
};
