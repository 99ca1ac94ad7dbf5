// The keys of the embedded provider over the months: which signs, which are published, and who can read them.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentKeys, keyFileOf, rotateKeys, type KeyRing } from '../../../identity/signing-keys';

let home: string;
let folder: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ruqi-keys-'));
  folder = join(home, 'identity');
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

const start = new Date('2026-01-01T00:00:00.000Z');
const after = (days: number, minutes = 0): Date =>
  new Date(start.getTime() + (days * 24 * 60 + minutes) * 60_000);
const idsOf = ({ keys }: KeyRing): readonly string[] => keys.map(({ jwk }) => jwk.kid);

test('a key is made once and kept', async () => {
  const first = await currentKeys(folder, start);
  expect(first.keys).toHaveLength(1);
  expect(await currentKeys(folder, after(1))).toEqual(first);
});

test('the owner alone can read the keys, also after a change', async () => {
  await currentKeys(folder, start);
  await rotateKeys(folder, after(1));
  expect(statSync(keyFileOf(folder)).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('a key signs for ninety days; then a new one does, and the old one is published beside it', async () => {
  const [old] = idsOf(await currentKeys(folder, start));
  expect(idsOf(await currentKeys(folder, after(90)))).toEqual([old]);
  const ring = await currentKeys(folder, after(90, 1));
  expect(ring.keys).toHaveLength(2);
  expect(idsOf(ring)[0]).not.toBe(old);
  expect(idsOf(ring)[1]).toBe(old);
});

test('a replaced key is published until the last token it signed is over, an hour and a little', async () => {
  await currentKeys(folder, start);
  const [young, old] = idsOf(await rotateKeys(folder, after(1)));
  expect(idsOf(await currentKeys(folder, after(1, 64)))).toEqual([young, old]);
  expect(idsOf(await currentKeys(folder, after(1, 65)))).toEqual([young]);
  expect(idsOf(await currentKeys(folder, after(2)))).toEqual([young]);
});

test('a change of keys logs nobody out: what signs the cookies stays', async () => {
  const { cookieSecret } = await currentKeys(folder, start);
  expect((await rotateKeys(folder, after(1))).cookieSecret).toBe(cookieSecret);
});

test('a damaged file is said, never quietly replaced', async () => {
  await currentKeys(folder, start);
  writeFileSync(keyFileOf(folder), '{"keys":[]}');
  await expect(currentKeys(folder, start)).rejects.toThrow('已损坏');
});
