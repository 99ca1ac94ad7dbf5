// The keys on a real database: made once whoever asks, replaced, retired and still published, revoked and forgotten.
import { createDatabase, type Database } from '../../../prisma/client';
import { createKeyRing } from '../../../codes/key-ring';
import { mintOfficerCode } from '../../../codes/mint';
import { currentSigningKey, rotateSigningKeys } from '../../../codes/signing-keys';
import { verifyOfficerCode } from '../../../codes/verify';
import { publishedKeys, revokeSigningKey, signsUntil } from '../../../prisma/queries/signing-keys';
import { useDatabase } from '../../support/servers';

const place = useDatabase();
const secret = 'a secret of this suite, long enough';
const day = 86_400_000;
const start = Date.parse('2026-11-29T04:00:00.000Z');
const at = (days: number): string => new Date(start + days * day).toISOString();
let database: Database;

beforeAll(() => {
  database = createDatabase(place.url);
});

afterAll(async () => {
  await database.close();
});

beforeEach(async () => {
  await database.pool.query('DELETE FROM signing_key');
});

const published = async (when: string) => (await publishedKeys(database.pool, when)).map(({ kid }) => kid);

test('twenty who ask at once get the one key that is made', async () => {
  const keys = await Promise.all(
    Array.from({ length: 20 }, () => currentSigningKey(database.pool, secret, at(0))),
  );
  expect(new Set(keys.map(({ kid }) => kid)).size).toBe(1);
  expect(await published(at(0))).toEqual([keys[0]?.kid]);
});

test('a key signs for ninety days; the next one takes over, and the old one stays published for its codes', async () => {
  const first = await currentSigningKey(database.pool, secret, at(0));
  expect((await currentSigningKey(database.pool, secret, at(90))).kid).toBe(first.kid);
  await signsUntil(database.pool, first.kid, at(100));
  const second = await currentSigningKey(database.pool, secret, at(91));
  expect(second.kid).not.toBe(first.kid);
  expect(await published(at(91))).toEqual([second.kid, first.kid]);
  // A year beyond the last of its codes, and no longer.
  expect(await published(at(465))).toEqual([second.kid, first.kid]);
  expect(await published(at(467))).toEqual([second.kid]);
});

test('a code of a replaced key counts; one of a revoked key does not, in every process within half a minute', async () => {
  const first = await currentSigningKey(database.pool, secret, at(0));
  const seconds = Math.floor(start / 1000);
  const { token } = await mintOfficerCode(first, 'officer-1', seconds);
  const ring = () => createKeyRing(() => publishedKeys(database.pool, at(0)));
  const warm = ring();
  const { kid, published: all } = await rotateSigningKeys(database.pool, secret, at(0));
  expect(all).toEqual([kid, first.kid]);
  expect(await verifyOfficerCode(token, warm, seconds)).toMatchObject({
    fault: null,
    officerId: 'officer-1',
  });

  expect(await revokeSigningKey(database.pool, first.kid, at(0))).toBe(true);
  expect(await published(at(0))).toEqual([kid]);
  expect(await verifyOfficerCode(token, ring(), seconds)).toEqual({ fault: 'unknownKey', officerId: null });
  const clock = jest.spyOn(performance, 'now').mockReturnValue(performance.now() + 30_001);
  expect(await verifyOfficerCode(token, warm, seconds)).toMatchObject({ fault: 'unknownKey' });
  clock.mockRestore();
  expect(await revokeSigningKey(database.pool, 'nobody', at(0))).toBe(false);
});

test('when the key in use is revoked the next code is signed with a new one', async () => {
  const { kid } = await currentSigningKey(database.pool, secret, at(0));
  await revokeSigningKey(database.pool, kid, at(1));
  const next = await currentSigningKey(database.pool, secret, at(1));
  expect(next.kid).not.toBe(kid);
  expect(await published(at(1))).toEqual([next.kid]);
});

test('the private half lies sealed: another secret does not open it, and the message says what to do', async () => {
  await currentSigningKey(database.pool, secret, at(0));
  await expect(currentSigningKey(database.pool, 'quite another secret', at(0))).rejects.toThrow(
    /codes:rotate/,
  );
  const { rows } = await database.pool.query<{ sealed: Buffer }>('SELECT sealed FROM signing_key');
  expect(rows[0]?.sealed.toString('latin1')).not.toContain('"d"');
});
