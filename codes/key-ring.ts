// The published keys as a verifier holds them: read again when they are old, or when a code names one that is not known.
import { importJWK, type CryptoKey } from 'jose';
import type { PublicKeyRow } from '../prisma/queries/signing-keys';
import { algorithm } from './signing-keys';

export interface KeyRing {
  /** null: nobody has published such a key, or it counts no more. */
  readonly find: (kid: string) => Promise<CryptoKey | null>;
}

/** So soon is a revoked key forgotten. */
const maxAgeMs = 30_000;
/** So often at most do codes with unknown keys make them be read again. */
const cooldownMs = 2_000;

/** @param read the published keys as they now stand */
export const createKeyRing = (read: () => Promise<readonly PublicKeyRow[]>): KeyRing => {
  let keys: ReadonlyMap<string, CryptoKey> = new Map();
  let readAt = -Infinity;
  let reading: Promise<void> | undefined;

  const renew = async (): Promise<void> => {
    const rows = await read();
    const imported = await Promise.all(
      rows.map(async ({ kid, publicJwk }) => [kid, await importJWK(publicJwk, algorithm)] as const),
    );
    keys = new Map(imported.flatMap(([kid, key]) => (key instanceof Uint8Array ? [] : [[kid, key]])));
    readAt = performance.now();
  };
  const renewIfOlderThan = async (ms: number): Promise<void> => {
    if (performance.now() - readAt <= ms) return;
    reading ??= renew().finally(() => (reading = undefined));
    await reading;
  };
  return {
    find: async (kid) => {
      await renewIfOlderThan(maxAgeMs);
      if (!keys.has(kid)) await renewIfOlderThan(cooldownMs);
      return keys.get(kid) ?? null;
    },
  };
};
