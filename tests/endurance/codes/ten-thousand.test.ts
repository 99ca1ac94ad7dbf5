// Ten thousand codes that do not count, each refused with the right reason, by the product and by the offline verifier alike.
import {
  calculateJwkThumbprint,
  CompactSign,
  exportJWK,
  generateKeyPair,
  importJWK,
  type CryptoKey,
  type JWK,
} from 'jose';
import { readKeys, type Json, type Keys } from '../../../code-verify/read-token';
import { verifyOffline } from '../../../code-verify/verify-code';
import type { KeyRing } from '../../../codes/key-ring';
import { mintCode, mintOfficerCode, mintStanding } from '../../../codes/mint';
import type { SigningKey } from '../../../codes/signing-keys';
import { verifyCode } from '../../../codes/verify';
import { bindingOf } from '../../../domain/code/binding';
import { standingOf, type CodeFault } from '../../../domain/code/judgement';
import { plainDate } from '../../../domain/calendar/plain-date';
import type { InspectionState } from '../../../domain/inspection/state';
import { inventedUscc } from '../../../prisma/seed-data/enterprises';
import { drawsFrom } from '../../../prisma/seed-data/random';
import { planned } from '../../unit/domain/inspection/kit/drafts';

const draws = drawsFrom(20_261_129);
const visitDay = plainDate('2026-11-30');
const noon = Date.parse('2026-11-30T12:00:00+08:00') / 1000;
const day = 86_400;

interface Issuer extends SigningKey {
  readonly jwk: JWK;
}

const newIssuer = async (kid?: string): Promise<Issuer> => {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const jwk = await exportJWK(pair.publicKey);
  const id = kid ?? (await calculateJwkThumbprint(jwk)).slice(0, 6);
  return { kid: id, key: pair.privateKey, jwk: { ...jwk, kid: id } };
};

let ours: Issuer;
let retired: Issuer;
let forger: Issuer;
let stranger: Issuer;
let ring: KeyRing;
let keys: Keys;

beforeAll(async () => {
  [ours, retired, stranger] = await Promise.all([newIssuer(), newIssuer(), newIssuer()]);
  // Has not our key, and says that it has.
  forger = await newIssuer(ours.kid);
  const published = new Map<string, CryptoKey>();
  for (const { kid, jwk } of [ours, retired]) {
    const key = await importJWK(jwk, 'EdDSA');
    if (!(key instanceof Uint8Array)) published.set(kid, key);
  }
  ring = { find: (kid) => Promise.resolve(published.get(kid) ?? null) };
  keys = readKeys(JSON.stringify({ keys: [ours.jwk, retired.jwk] }));
});

const stateNo = (number: number): InspectionState => {
  const base: Partial<InspectionState> = {
    id: `inspection-${String(number)}`,
    draft: planned({ window: { from: visitDay, to: visitDay } }),
    officerIds: ['officer-1', 'officer-2'],
    stage: 'onSite',
    onSite: 'awaitingEntry',
    enteredOn: null,
    finishedOn: null,
    code: null,
  };
  return base as InspectionState;
};

/** The state after a code of our own has been issued in it. */
const coded = (state: InspectionState, token: string): InspectionState => ({
  ...state,
  code: token,
  codeBinding: { codeId: String(payloadOf(token)['j']), officerIds: state.officerIds },
});

interface Shown {
  readonly token: string;
  readonly state: InspectionState | null;
  readonly at?: number;
  readonly uscc?: string;
}
type Misuse = (
  genuine: { token: string; state: InspectionState; uscc: string },
  number: number,
) => Promise<Shown> | Shown;

const reparted = (token: string, change: (parts: string[]) => void): string => {
  const parts = token.split('.');
  change(parts);
  return parts.join('.');
};
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const payloadOf = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;
const resigned = async ({ kid, key }: SigningKey, payload: object, typ = 'ruqi-code'): Promise<string> =>
  await new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg: 'EdDSA', kid, typ })
    .sign(key);

const misuses: Readonly<Record<string, readonly [fault: CodeFault, misuse: Misuse]>> = {
  'forged with another key under our key’s name': [
    'badSignature',
    async ({ token, state }) => ({ token: await resigned(forger, payloadOf(token)), state }),
  ],
  'signed with a key that nobody published': [
    'unknownKey',
    async ({ token, state }) => ({ token: await resigned(stranger, payloadOf(token)), state }),
  ],
  'one member of the payload altered': [
    'badSignature',
    ({ token, state }) => {
      const changes = [
        { e: inventedUscc('330282', 9_999) },
        { x: noon + 300 * day },
        { n: 0 },
        { h: 'A'.repeat(22) },
        { i: 'another' },
      ];
      const change = changes[draws.below(changes.length)];
      return {
        token: reparted(token, (parts) => (parts[1] = encoded({ ...payloadOf(token), ...change }))),
        state,
      };
    },
  ],
  'one bit of the signature turned': [
    'badSignature',
    ({ token, state }) => {
      const bytes = Buffer.from(token.split('.')[2] ?? '', 'base64url');
      const place = draws.below(bytes.length);
      bytes[place] = (bytes[place] ?? 0) ^ (1 << draws.below(8));
      return { token: reparted(token, (parts) => (parts[2] = bytes.toString('base64url'))), state };
    },
  ],
  'cut short, or with something behind it': [
    'malformed',
    ({ token, state }) => ({
      token: draws.below(2) === 0 ? token.slice(0, 1 + draws.below(token.length - 1)) : `${token}A`,
      state,
    }),
  ],
  'without a signature, by its own word': [
    'malformed',
    ({ token, state }) => ({
      token: `${encoded({ alg: 'none', kid: ours.kid, typ: 'ruqi-code' })}.${token.split('.')[1] ?? ''}.`,
      state,
    }),
  ],
  'a genuine token of another kind': [
    'malformed',
    async ({ state }) => ({ token: (await mintOfficerCode(ours, 'officer-1', noon)).token, state }),
  ],
  expired: ['expired', ({ token, state }) => ({ token, state, at: noon + day + draws.below(100) * day })],
  'not yet valid': [
    'notYetValid',
    ({ token, state }) => ({ token, state, at: noon - day - draws.below(100) * day }),
  ],
  'shown to another enterprise': [
    'otherEnterprise',
    ({ token, state }) => ({ token, state, uscc: inventedUscc('330283', 1 + draws.below(5_000)) }),
  ],
  revoked: [
    'revoked',
    ({ token, state }) => ({ token, state: { ...state, code: null, revokedCodes: [token] } }),
  ],
  'replayed after its visit': [
    'visitOver',
    ({ token, state }) => ({ token, state: { ...state, enteredOn: visitDay, finishedOn: visitDay } }),
  ],
  'replaced by a later one': [
    'superseded',
    ({ token, state }) => ({ token, state: { ...state, code: 'later' } }),
  ],
  'of a withdrawn visit': [
    'withdrawn',
    ({ token, state }) => ({ token, state: { ...state, stage: 'withdrawn' } }),
  ],
  'of a voided visit': ['voided', ({ token, state }) => ({ token, state: { ...state, stage: 'voided' } })],
  'of an inspection that there is not': ['unknownInspection', ({ token }) => ({ token, state: null })],
  'with an officer whom it does not name': [
    'teamChanged',
    ({ token, state }) => ({ token, state: { ...state, officerIds: ['officer-1', 'officer-9'] } }),
  ],
};

const each = Math.ceil(10_000 / Object.keys(misuses).length);

const judged = async (shown: Shown, uscc: string) => {
  const at = shown.at ?? noon;
  const { token, state } = shown;
  return await verifyCode({
    token,
    keys: ring,
    at,
    uscc: shown.uscc ?? uscc,
    purpose: 'door',
    inspection: () => Promise.resolve(state === null ? null : { state }),
  });
};

/** What somebody without a network has: the package of this visit, fetched as it stood. */
const packOf = async (genuine: { token: string; state: InspectionState }, shown: Shown): Promise<Json> => {
  const { j } = payloadOf(genuine.token);
  const standing = standingOf(genuine.token, shown.state);
  return {
    token: shown.token,
    inspectionId: genuine.state.id,
    bound: bindingOf(genuine.state),
    standing: { statement: await mintStanding(ours, { codeId: String(j), standing, at: noon }) },
  };
};

const genuineNo = async (number: number) => {
  const uscc = inventedUscc('330282', number);
  const state = stateNo(number);
  const { token } = await mintCode(draws.below(5) === 0 ? retired : ours, state, {
    uscc,
    of: `update-${String(number)}`,
  });
  return { token, uscc, state: coded(state, token) };
};

test.each(Object.entries(misuses))(
  `${String(each)} codes %s`,
  async (_what, [fault, misuse]) => {
    for (let number = 1; number <= each; number += 1) {
      const genuine = await genuineNo(number);
      const shown = await misuse(genuine, number);
      const verdict = await judged(shown, genuine.uscc);
      expect(verdict.fault).toBe(fault);
      const offline = verifyOffline({
        token: shown.token,
        keys,
        at: shown.at ?? noon,
        uscc: shown.uscc ?? genuine.uscc,
        pack: await packOf(genuine, shown),
      });
      expect(offline.fault).toBe(fault);
    }
  },
  120_000,
);

test('a thousand genuine ones count, of a key in use and of a retired one alike, and are short enough for a QR code', async () => {
  for (let number = 1; number <= 1_000; number += 1) {
    const genuine = await genuineNo(number);
    const { token, state, uscc } = genuine;
    expect(token.length).toBeLessThanOrEqual(330);
    expect((await judged({ token, state }, uscc)).fault).toBeNull();
    const pack = await packOf(genuine, { token, state });
    expect(verifyOffline({ token, keys, at: noon, uscc, pack })).toMatchObject({ fault: null, asOf: noon });
  }
});

test('a package that was altered, or is another code’s, is told apart', async () => {
  const genuine = await genuineNo(1);
  const { token, uscc, state } = genuine;
  const pack = await packOf(genuine, { token, state });
  const offline = (change: Json) =>
    verifyOffline({ token, keys, at: noon, uscc, pack: { ...pack, ...change } }).fault;
  expect(offline({ token: 'x' })).toBe('packageOther');
  expect(offline({ bound: { ...bindingOf(state), officerIds: ['officer-7'] } })).toBe('packageAltered');
  expect(offline({ standing: { statement: token } })).toBe('packageAltered');
});
