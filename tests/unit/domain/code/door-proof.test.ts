// What an officer's device read off the enterprise's code (DE-42, XT-38): the credit codes in it, whatever it is wrapped in.
import { z } from 'zod';
import { doorProofShape, usccsIn } from '../../../../domain/code/door-proof';
import { inventedUscc } from '../../../../prisma/seed-data/enterprises';

const uscc = inventedUscc('330282', 7);
const other = inventedUscc('330282', 8);

test.each([
  ['typed', uscc],
  ['typed in small letters', uscc.toLowerCase()],
  [
    'typed in full-width letters',
    uscc.replace(/[0-9A-Z]/g, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0)),
  ],
  ['in an address', `https://example.org/e?uscc=${uscc}&v=1`],
  ['in a path', `https://example.org/e/${uscc}`],
  ['in JSON', JSON.stringify({ type: '企业码', code: uscc })],
  ['between Chinese words', `企业码：${uscc}。`],
  ['twice', `${uscc} ${uscc}`],
])('a credit code %s is read', (_how, content) => {
  expect(usccsIn(content)).toEqual([uscc]);
});

test('two firms’ codes in one picture are both told, so that neither is taken for the other', () => {
  expect(usccsIn(`${uscc},${other}`)).toEqual([uscc, other]);
});

test.each([
  ['nothing', '欢迎光临'],
  ['a check character that is wrong', `${uscc.slice(0, -1)}${uscc.endsWith('0') ? '1' : '0'}`],
  ['one letter too few', uscc.slice(0, -1)],
  ['a code within a longer word', `A${uscc}9`],
])('%s is no credit code', (_what, content) => {
  expect(usccsIn(content)).toEqual([]);
});

const proof = z.object(doorProofShape).strict();
const here = { latitude: 30.17, longitude: 121.24, accuracyMetres: 12 };

test('a position is on this earth and says how far it may be off (DE-43)', () => {
  expect(proof.safeParse({ position: here }).success).toBe(true);
  for (const fault of [{ latitude: 90.1 }, { longitude: -180.5 }, { accuracyMetres: -1 }, { altitude: 3 }])
    expect(proof.safeParse({ position: { ...here, ...fault } }).success).toBe(false);
  expect(proof.safeParse({ enterpriseCode: { content: '  ', typed: true } }).success).toBe(false);
});
