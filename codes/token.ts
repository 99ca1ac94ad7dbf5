// The code itself: a compact JWS (RFC 7515) with an Ed25519 signature (RFC 8037), its members one letter long because every
// byte is a few modules more in the QR code. docs/codes.md has the format for those who verify it elsewhere.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { bindingText, type Binding } from '../domain/code/binding';
import { idSchema } from '../domain/inspection/vocabulary';

export const codeType = 'ruqi-code';
export const officerType = 'ruqi-officer';
export const standingType = 'ruqi-standing';
/** Longer than any of ours, shorter than what is worth decoding. */
export const longestToken = 600;

const second = z.int().min(0).max(99_999_999_999);
const shortId = z.string().regex(/^[A-Za-z0-9_-]{12}$/);
const digest = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

/** The inspection: a UUID in 16 bytes (u), whatever else its id is as it stands (i). */
const inspection = { i: idSchema.exactOptional(), u: digest.exactOptional() };
export const codePayload = z
  .strictObject({ j: shortId, ...inspection, e: z.string().length(18), n: second, x: second, h: digest })
  .refine(({ i, u }) => (i === undefined) !== (u === undefined));
/** Of an officer, and where he shows it for one visit, of that inspection. */
export const officerPayload = z
  .strictObject({ j: shortId, ...inspection, o: idSchema, n: second, x: second })
  .refine(({ i, u }) => i === undefined || u === undefined);

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

export const inspectionMember = (id: string): { readonly i: string } | { readonly u: string } =>
  uuid.test(id) ? { u: Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url') } : { i: id };

export const inspectionIn = ({ i, u }: { readonly i?: string; readonly u?: string }): string => {
  if (u === undefined) return i ?? '';
  const hex = Buffer.from(u, 'base64url').toString('hex');
  return [0, 8, 12, 16, 20, 32]
    .slice(0, -1)
    .map((from, place, all) => hex.slice(from, all[place + 1]))
    .join('-');
};

const sha256 = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();

/** First 128 bits of the SHA-256 of what the code is bound to. */
export const bindingDigest = (binding: Binding): string =>
  sha256(bindingText(binding)).subarray(0, 16).toString('base64url');

/** Of 72 bits; the same parts give the same number, so that a repeated request makes the same code. */
export const shortIdOf = (...parts: readonly string[]): string =>
  sha256(JSON.stringify(parts)).subarray(0, 9).toString('base64url');
