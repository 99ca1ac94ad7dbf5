// The officer's certificate code (DE-52): of one officer, for twelve hours, and of no other kind.
import { exportJWK, generateKeyPair, importJWK, type CryptoKey } from 'jose';
import type { KeyRing } from '../../../codes/key-ring';
import { mintOfficerCode, mintStanding } from '../../../codes/mint';
import { openCode, verifyOfficerCode } from '../../../codes/verify';

const at = Date.parse('2026-11-30T09:00:00+08:00') / 1000;
const hours = 3_600;
const kid = 'abc123';
let key: CryptoKey;
let ring: KeyRing;

beforeAll(async () => {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  key = pair.privateKey;
  const shown = await importJWK(await exportJWK(pair.publicKey), 'EdDSA');
  if (shown instanceof Uint8Array) throw new Error('an Ed25519 key is no secret');
  ring = { find: (asked) => Promise.resolve(asked === kid ? shown : null) };
});

const minted = async (officerId = 'officer-1') => await mintOfficerCode({ kid, key }, officerId, at);

test('it names its officer from the moment it is made until twelve hours later', async () => {
  const { token, expiresAt } = await minted();
  expect(expiresAt).toBe(at + 12 * hours);
  expect(token.length).toBeLessThanOrEqual(330);
  for (const second of [at, at + 12 * hours - 1])
    expect(await verifyOfficerCode(token, ring, second)).toEqual({
      fault: null,
      officerId: 'officer-1',
      inspectionId: null,
    });
});

test.each([
  ['a second before', -1, 'notYetValid'],
  ['twelve hours later', 12 * hours, 'expired'],
] as const)('%s it does not count, and says whose it is', async (_when, after, fault) => {
  const { token } = await minted();
  expect(await verifyOfficerCode(token, ring, at + after)).toEqual({ fault, officerId: 'officer-1' });
});

test('a picture of it cannot be made to name another, nor be taken for a code of an inspection', async () => {
  const { token } = await minted();
  const [head = '', body = '', seal = ''] = token.split('.');
  const payload = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
  const other = Buffer.from(JSON.stringify({ ...payload, o: 'officer-2' })).toString('base64url');
  expect(await verifyOfficerCode([head, other, seal].join('.'), ring, at)).toEqual({
    fault: 'badSignature',
    officerId: null,
  });
  expect(await openCode(token, ring)).toEqual({ fault: 'malformed' });
});

test('what we sign for another purpose is no certificate', async () => {
  const standing = await mintStanding({ kid, key }, { codeId: 'abcdefghijkl', standing: 'current', at });
  expect(await verifyOfficerCode(standing, ring, at)).toEqual({ fault: 'malformed', officerId: null });
});

test('of a key that nobody published it vouches for nobody', async () => {
  const { token } = await minted();
  const nobody: KeyRing = { find: () => Promise.resolve(null) };
  expect(await verifyOfficerCode(token, nobody, at)).toEqual({ fault: 'unknownKey', officerId: null });
});

test('two made in different seconds differ, and two officers’ always do', async () => {
  const later = await mintOfficerCode({ kid, key }, 'officer-1', at + 1);
  const tokens = [(await minted()).token, later.token, (await minted('officer-2')).token];
  expect(new Set(tokens).size).toBe(3);
});
