// Each way of forging a record is found, by somebody with the database's own powers.
import { createDatabase, type Database } from '../../../prisma/client';
import { verifyChain } from '../../../prisma/verify-chain';
import { useDatabase } from '../../support/servers';
import { recordMany, tamper } from './record-support';

describe('verifying a record', () => {
  const server = useDatabase();
  let database: Database;
  beforeAll(() => {
    database = createDatabase(server.url);
  });
  afterAll(() => database.close());

  test('an untouched record is whole and names the hash of its last step', async () => {
    const hashes = await recordMany(database.pool, 'whole', 3);
    expect(await verifyChain(database.pool, 'whole')).toEqual({
      isWhole: true,
      verified: 3,
      broken: null,
      headHash: hashes[2],
    });
  });

  test('a lifecycle that was never recorded is whole and empty', async () => {
    expect(await verifyChain(database.pool, 'nobody')).toEqual({
      isWhole: true,
      verified: 0,
      broken: null,
      headHash: null,
    });
  });

  test('a record longer than one read is followed to its end', async () => {
    const hashes = await recordMany(database.pool, 'long', 405);
    expect(await verifyChain(database.pool, 'long')).toMatchObject({
      isWhole: true,
      verified: 405,
      headHash: hashes.at(-1),
    });
  });

  test.each([
    [
      'a changed byte',
      'bytes',
      `UPDATE step_record SET bytes = set_byte(bytes, 20, 90) WHERE lifecycle_id = $1 AND sequence = 2`,
    ],
    [
      'a changed column',
      'copy',
      `UPDATE step_record SET actor_id = 'somebody' WHERE lifecycle_id = $1 AND sequence = 2`,
    ],
    [
      'another step before',
      'link',
      `UPDATE step_record SET previous_hash = sha256('x'), hash = step_hash(sha256('x'), bytes) WHERE lifecycle_id = $1 AND sequence = 2`,
    ],
    ['a step taken out', 'missing', `DELETE FROM step_record WHERE lifecycle_id = $1 AND sequence = 2`],
  ])('%s in the second step is found', async (_what, fault, sql) => {
    const id = `tampered-${String(sql.length)}-${fault}`;
    await recordMany(database.pool, id, 3);
    await tamper(database.pool, sql, id);
    expect(await verifyChain(database.pool, id)).toMatchObject({
      isWhole: false,
      verified: 1,
      broken: { sequence: 2, fault },
    });
  });

  test('bytes and hash forged together break the link of the step after', async () => {
    await recordMany(database.pool, 'forged', 3);
    await tamper(
      database.pool,
      `UPDATE step_record SET bytes = b, hash = step_hash(previous_hash, b)
       FROM (SELECT convert_to(replace(convert_from(bytes, 'UTF8'), '确需', '不需'), 'UTF8') AS b
             FROM step_record WHERE lifecycle_id = 'forged' AND sequence = 2) AS forged
       WHERE lifecycle_id = 'forged' AND sequence = 2`,
    );
    expect(await verifyChain(database.pool, 'forged')).toMatchObject({
      broken: { sequence: 3, fault: 'link' },
    });
  });

  test('steps cut off at the end are missed', async () => {
    await recordMany(database.pool, 'cut', 3);
    await tamper(database.pool, `DELETE FROM step_record WHERE lifecycle_id = 'cut' AND sequence = 3`);
    expect(await verifyChain(database.pool, 'cut')).toMatchObject({
      broken: { sequence: 3, fault: 'missing' },
    });
  });

  test('a lifecycle whose row points elsewhere is found', async () => {
    await recordMany(database.pool, 'row', 2);
    await tamper(database.pool, `UPDATE lifecycle SET head_hash = sha256('x') WHERE id = 'row'`);
    expect(await verifyChain(database.pool, 'row')).toMatchObject({
      isWhole: false,
      broken: { fault: 'head' },
    });
  });
});
