// The keys that codes are signed with: made when there are none, replaced after ninety days or when asked to be. A replaced
// key stays published while a code of it may still be shown. The private half lies sealed in the database.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type CryptoKey,
  type JWK,
} from 'jose';
import type { Pool, PoolClient } from 'pg';
import { z } from 'zod';
import { inTransaction } from '../prisma/queries/registers/write-once';
import {
  addSigningKey,
  latestSigningKey,
  lockSigningKeys,
  publishedKeys,
  retireSigningKeys,
  type SigningKeyRow,
} from '../prisma/queries/signing-keys';

export const algorithm = 'EdDSA';
const oldestCalendarDays = 90;
const dayMs = 86_400_000;
const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

const publicSchema = z.object({ kty: z.string(), crv: z.string(), x: z.string() });

const sealKey = (secret: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', 'ruqi code signing keys', 32));

/** nonce ‖ tag ‖ ciphertext, bound to the key's id. */
const seal = (secret: string, kid: string, text: string): Buffer => {
  const nonce = randomBytes(nonceBytes);
  const sealing = createCipheriv(cipher, sealKey(secret), nonce).setAAD(Buffer.from(kid));
  const sealed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
  return Buffer.concat([nonce, sealing.getAuthTag(), sealed]);
};

/** @throws when it was sealed with another secret, or has been changed since */
const unseal = (secret: string, kid: string, sealed: Buffer): string => {
  try {
    const opening = createDecipheriv(cipher, sealKey(secret), sealed.subarray(0, nonceBytes))
      .setAAD(Buffer.from(kid))
      .setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
    const opened = Buffer.concat([opening.update(sealed.subarray(nonceBytes + tagBytes)), opening.final()]);
    return opened.toString('utf8');
  } catch (cause) {
    const how =
      '请用原来的 CODE_SECRET，或者运行 npm run codes:rotate 换用新密钥 (sealed with another secret)';
    throw new Error(`签名密钥 ${kid} 打不开：它是用另一个 CODE_SECRET 封存的。${how}`, { cause });
  }
};

export interface SigningKey {
  readonly kid: string;
  readonly key: CryptoKey;
}

const make = async (client: PoolClient, secret: string, at: string): Promise<SigningKeyRow> => {
  const pair = await generateKeyPair(algorithm, { crv: 'Ed25519', extractable: true });
  const jwk = publicSchema.parse(await exportJWK(pair.publicKey));
  const kid = (await calculateJwkThumbprint(jwk)).slice(0, 6);
  const sealed = seal(secret, kid, JSON.stringify(await exportJWK(pair.privateKey)));
  const publicJwk = { ...jwk, kid, alg: algorithm, use: 'sig' };
  return await addSigningKey(client, { kid, publicJwk, sealed, madeAt: at });
};

const opened = async (secret: string, { kid, sealed }: SigningKeyRow): Promise<SigningKey> => {
  const key = await importJWK(JSON.parse(unseal(secret, kid, sealed)) as JWK, algorithm);
  if (key instanceof Uint8Array) throw new Error(`签名密钥 ${kid} 不是 Ed25519 密钥`);
  return { kid, key };
};

/** The key that signs as of now; the first asker makes it when there is none or it is old. @throws when it cannot be opened */
export const currentSigningKey = async (pool: Pool, secret: string, at: string): Promise<SigningKey> => {
  const isYoung = ({ madeAt }: SigningKeyRow): boolean =>
    Date.parse(at) - Date.parse(madeAt) <= oldestCalendarDays * dayMs;
  const known = await latestSigningKey(pool);
  if (known !== null && isYoung(known)) return await opened(secret, known);
  const row = await inTransaction(pool, async (client) => {
    await lockSigningKeys(client);
    const other = await latestSigningKey(client);
    if (other !== null && isYoung(other)) return other;
    await retireSigningKeys(client, at);
    return await make(client, secret, at);
  });
  return await opened(secret, row);
};

export interface Rotation {
  readonly kid: string;
  /** All that are published now, the new one first. */
  readonly published: readonly string[];
}

/** A new key signs from now on; codes of the old ones stay good until their own end. */
export const rotateSigningKeys = async (pool: Pool, secret: string, at: string): Promise<Rotation> =>
  await inTransaction(pool, async (client) => {
    await lockSigningKeys(client);
    await retireSigningKeys(client, at);
    const { kid } = await make(client, secret, at);
    const published = await publishedKeys(client, at);
    return { kid, published: [kid, ...published.map((row) => row.kid).filter((one) => one !== kid)] };
  });
