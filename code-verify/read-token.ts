// Reads a code and its keys, written from the format in docs/codes.md: nothing here is shared with what issues codes.
import { createPublicKey, verify, type KeyObject } from 'node:crypto';

export type Json = Readonly<Record<string, unknown>>;

/** Keys by their id. */
export type Keys = ReadonlyMap<string, KeyObject>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const jsonObject = (text: string): Json | null => {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
};

/** @throws when it is no JWK Set with an Ed25519 key in it */
export const readKeys = (text: string): Keys => {
  const set = jsonObject(text)?.['keys'];
  if (!Array.isArray(set)) throw new Error('密钥文件不是 JWK Set（RFC 7517）');
  const keys = new Map<string, KeyObject>();
  for (const jwk of set as readonly unknown[]) {
    if (!isObject(jwk) || jwk['kty'] !== 'OKP' || jwk['crv'] !== 'Ed25519') continue;
    const { kid, x } = jwk;
    if (typeof kid !== 'string' || typeof x !== 'string') continue;
    keys.set(kid, createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }));
  }
  return keys;
};

const alphabet = /^[A-Za-z0-9_-]+$/;

/** null: not base64url, or written otherwise than its bytes are written. */
const bytesOf = (part: string): Buffer | null => {
  if (!alphabet.test(part)) return null;
  const bytes = Buffer.from(part, 'base64url');
  return bytes.toString('base64url') === part ? bytes : null;
};

const utf8 = (bytes: Buffer): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const objectIn = (bytes: Buffer): Json | null => {
  const text = utf8(bytes);
  return text === null ? null : jsonObject(text);
};

const hasExactly = (value: Json, members: readonly string[]): boolean =>
  Object.keys(value).length === members.length && members.every((member) => Object.hasOwn(value, member));

const longest = 600;

export type Read =
  { readonly payload: Json } | { readonly fault: 'malformed' | 'unknownKey' | 'badSignature' };

/** A signed token of this type, its payload not looked into. */
export const readToken = (token: string, typ: string, keys: Keys): Read => {
  const parts = token.length > longest ? [] : token.split('.');
  const [head = '', body = '', seal = ''] = parts;
  const [headBytes, bodyBytes, signature] = [bytesOf(head), bytesOf(body), bytesOf(seal)];
  if (parts.length !== 3 || headBytes === null || bodyBytes === null || signature?.length !== 64)
    return { fault: 'malformed' };
  const header = objectIn(headBytes);
  if (header === null || !hasExactly(header, ['alg', 'kid', 'typ'])) return { fault: 'malformed' };
  const { alg, kid } = header;
  if (alg !== 'EdDSA' || header['typ'] !== typ || typeof kid !== 'string' || kid === '' || kid.length > 40)
    return { fault: 'malformed' };
  const key = keys.get(kid);
  if (key === undefined) return { fault: 'unknownKey' };
  if (!verify(null, Buffer.from(`${head}.${body}`, 'ascii'), key, signature))
    return { fault: 'badSignature' };
  const payload = objectIn(bodyBytes);
  return payload === null ? { fault: 'malformed' } : { payload };
};
