// How many codes are verified in a second: the product's verification and the offline verifier's, against the bare signature check
// of node:crypto in the same run and the same process, in turn.
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose';
import { createPublicKey, verify } from 'node:crypto';
import { readKeys } from '../../code-verify/read-token';
import { verifyOffline } from '../../code-verify/verify-code';
import { mintCode } from '../../codes/mint';
import { verifyCode } from '../../codes/verify';
import { plainDate } from '../../domain/calendar/plain-date';
import { draftSchema } from '../../domain/inspection/draft';
import type { InspectionState } from '../../domain/inspection/state';
import { journeyDraft } from '../../api/inspections/example';
import { median, quantile, rounded } from '../statistics';

const day = plainDate('2026-11-30');
const at = Date.parse('2026-11-30T12:00:00+08:00') / 1000;
const uscc = '91330282MA2AF00016';

export interface CodesReport {
  readonly bench: 'codes';
  readonly codes: number;
  readonly product_per_s: number;
  readonly offline_per_s: number;
  /** Bare Ed25519 of node:crypto. */
  readonly floor_per_s: number;
  readonly ratio: number;
  readonly product_p99_ms: number;
  readonly token_characters: number;
}

const perSecond = (count: number, ms: number): number => rounded((count / ms) * 1000, 0);

const timed = async (act: () => Promise<void> | void): Promise<number> => {
  const before = performance.now();
  await act();
  return performance.now() - before;
};

export const benchCodes = async ({
  codes,
  rounds,
}: {
  readonly codes: number;
  readonly rounds: number;
}): Promise<CodesReport> => {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const jwk = await exportJWK(pair.publicKey);
  const kid = (await calculateJwkThumbprint(jwk)).slice(0, 6);
  const imported = await importJWK(jwk, 'EdDSA');
  if (imported instanceof Uint8Array) throw new TypeError('an Ed25519 key is no secret');
  const ring = { find: () => Promise.resolve(imported) };
  const keys = readKeys(JSON.stringify({ keys: [{ ...jwk, kid }] }));
  const bare = createPublicKey({ key: { ...jwk, kty: 'OKP' }, format: 'jwk' });
  const draft = draftSchema.parse({ ...journeyDraft, window: { from: day, to: day } });
  const shown = await Promise.all(
    Array.from({ length: codes }, async (_, number) => {
      const state = {
        ...{ id: `bench-${String(number)}`, draft, officerIds: draft.officerIds, stage: 'onSite' },
        ...{ enteredOn: null, finishedOn: null, code: null },
      } as unknown as InspectionState;
      const { token } = await mintCode({ kid, key: pair.privateKey }, state, { uscc, of: String(number) });
      return { token, state: { ...state, code: token } };
    }),
  );
  const signed = shown.map(({ token }) => {
    const end = token.lastIndexOf('.');
    return [Buffer.from(token.slice(0, end)), Buffer.from(token.slice(end + 1), 'base64url')] as const;
  });
  const productMs: number[] = [];
  const [product, offline, floor]: [number[], number[], number[]] = [[], [], []];
  // One round that does not count: the compiler's.
  for (let round = 0; round <= rounds; round += 1) {
    const times = [
      await timed(async () => {
        for (const { token, state } of shown) {
          const before = performance.now();
          const { fault } = await verifyCode({
            ...{ token, keys: ring, at, uscc, purpose: 'door' },
            inspection: () => Promise.resolve({ state }),
          });
          if (fault !== null) throw new Error(`a genuine code was refused: ${fault}`);
          if (round > 0) productMs.push(performance.now() - before);
        }
      }),
      await timed(() => {
        for (const { token } of shown)
          if (verifyOffline({ token, keys, at, uscc, pack: null }).fault !== null)
            throw new Error('a genuine code was refused');
      }),
      await timed(() => {
        for (const [text, signature] of signed)
          if (!verify(null, text, bare, signature)) throw new Error('a genuine signature was refused');
      }),
    ] as const;
    if (round === 0) continue;
    [product, offline, floor].forEach((figures, place) => figures.push(perSecond(codes, times[place] ?? 1)));
    console.error(
      `${String(round)}/${String(rounds)}: product ${String(product.at(-1))}/s, offline ${String(offline.at(-1))}/s, bare Ed25519 ${String(floor.at(-1))}/s`,
    );
  }
  return {
    bench: 'codes',
    codes,
    product_per_s: median(product),
    offline_per_s: median(offline),
    floor_per_s: median(floor),
    ratio: rounded(median(product) / median(floor), 3),
    product_p99_ms: rounded(quantile(productMs, 0.99), 3),
    token_characters: Math.max(...shown.map(({ token }) => token.length)),
  };
};
