// The keys that the embedded provider signs with: made once, kept in the data folder for their owner alone, replaced when
// they are old. A replaced key is published until the last token it signed is over.
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';
import { tokenLifetimeSeconds } from './lifetimes';

const algorithm = 'ES256';
const oldestCalendarDays = 90;
const dayMs = 86_400_000;
/** Beyond the end of its last token, for clocks that differ. */
const publishedAfterMs = tokenLifetimeSeconds * 1000 + 5 * 60_000;

const keySchema = z.object({
  jwk: z.looseObject({ kty: z.string(), kid: z.string(), d: z.string() }),
  /** ISO instants; null: the key that signs. */
  madeAt: z.string(),
  retiredAt: z.string().nullable(),
});
const ringSchema = z.object({ keys: z.array(keySchema).min(1), cookieSecret: z.string().min(32) });

/** The first key signs, all are published. */
export type KeyRing = z.infer<typeof ringSchema>;

export const keyFileOf = (folder: string): string => join(folder, 'keys.json');

const newKey = async (now: Date): Promise<KeyRing['keys'][number]> => {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: algorithm, use: 'sig' };
  return keySchema.parse({ jwk, madeAt: now.toISOString(), retiredAt: null });
};

const read = (folder: string): KeyRing | undefined => {
  if (!existsSync(keyFileOf(folder))) return undefined;
  const parsed = ringSchema.safeParse(JSON.parse(readFileSync(keyFileOf(folder), 'utf8')));
  if (!parsed.success)
    throw new Error(`${keyFileOf(folder)}: 签名密钥文件已损坏 (damaged): ${parsed.error.message}`);
  return parsed.data;
};

const write = (folder: string, ring: KeyRing): KeyRing => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = keyFileOf(folder);
  const draft = `${path}.${String(process.pid)}`;
  writeFileSync(draft, JSON.stringify(ring, undefined, 2), { mode: 0o600 });
  renameSync(draft, path);
  return ring;
};

const isPublished = ({ retiredAt }: KeyRing['keys'][number], now: Date): boolean =>
  retiredAt === null || Date.parse(retiredAt) + publishedAfterMs > now.getTime();

/** Puts a new key before the others and forgets those whose tokens are all over. @throws when the file is damaged */
export const rotateKeys = async (folder: string, now: Date): Promise<KeyRing> => {
  const ring = read(folder);
  const retired = (ring?.keys ?? [])
    .map((key) => ({ ...key, retiredAt: key.retiredAt ?? now.toISOString() }))
    .filter((key) => isPublished(key, now));
  const cookieSecret = ring?.cookieSecret ?? randomBytes(32).toString('hex');
  return write(folder, { keys: [await newKey(now), ...retired], cookieSecret });
};

/** The keys as of now: made when there are none, replaced after ninety days. @throws when the file is damaged */
export const currentKeys = async (folder: string, now: Date): Promise<KeyRing> => {
  const ring = read(folder);
  const signing = ring?.keys[0];
  const isOld =
    signing === undefined || now.getTime() - Date.parse(signing.madeAt) > oldestCalendarDays * dayMs;
  if (ring === undefined || isOld) return await rotateKeys(folder, now);
  const published = ring.keys.filter((key) => isPublished(key, now));
  return published.length === ring.keys.length ? ring : write(folder, { ...ring, keys: published });
};
