// Draws in the database: kept as they were hashed, one a batch, redrawn once, drawn once and not before the value is public.
import { hash } from 'node:crypto';
import type { Commitment } from '../../../../domain/draw/commitment';
import { commitmentText, recordText, type DrawRecord } from '../../../../domain/draw/published-file';
import type { DrawReach } from '../../../../domain/permission/draw';
import { createDatabase, type Database } from '../../../../prisma/client';
import {
  DrawConflictError,
  getDraw,
  insertDraw,
  insertDrawRecord,
  listDraws,
} from '../../../../prisma/queries/draws';
import { useDatabase } from '../../../support/servers';
import { recordOf, sampleCommitment, source } from '../../../unit/domain/draw/sample-draws';

const value = ['03 08 14 22 27 31+05'];
const everywhere: DrawReach = { jurisdiction: 'cixi', everywhere: true, agencyId: null };

/** Each of a batch and of an issue of its own, so that the tests do not meet. */
const commitment = (drawId: string, changes: Partial<Commitment> = {}): Commitment =>
  sampleCommitment({ drawId, batch: drawId, sources: [source('ssq', drawId)], ...changes });
const redrawOf = (old: string, drawId: string, changes: Partial<Commitment> = {}): Commitment =>
  commitment(drawId, { batch: old, redraws: { drawId: old, reason: '抄录有误' }, ...changes });

describe('draws', () => {
  const server = useDatabase();
  let database: Database;
  beforeAll(() => {
    database = createDatabase(server.url);
  });
  afterAll(() => database.close());

  const commits = (one: Commitment) => insertDraw(database.pool, one);
  const draws = (one: Commitment, changes: Partial<DrawRecord> = {}) =>
    insertDrawRecord(database.pool, { ...recordOf(one, value), ...changes });
  const conflictOf = async (act: Promise<void>): Promise<string> => {
    try {
      await act;
    } catch (error) {
      if (error instanceof DrawConflictError) return error.conflict;
      throw error;
    }
    return 'none';
  };

  test('what is read is what was hashed, byte for byte', async () => {
    const one = commitment('read');
    await commits(one);
    expect(await getDraw(database.pool, everywhere, 'read')).toMatchObject({ commitment: one, record: null });
    await draws(one);
    const read = await getDraw(database.pool, everywhere, 'read');
    expect(read?.commitmentText).toBe(commitmentText(one));
    expect(read?.recordText).toBe(recordText(recordOf(one, value)));
    expect(read?.summary).toMatchObject({
      commitmentHash: hash('sha256', commitmentText(one), 'hex'),
      recordHash: hash('sha256', read?.recordText ?? '', 'hex'),
      redrawnBy: null,
    });
  });

  test('a batch of a plan line is drawn once; another batch and another place are not in its way', async () => {
    await commits(commitment('batch'));
    expect(await conflictOf(commits(commitment('batch-again', { batch: 'batch' })))).toBe('exists');
    await commits(commitment('batch-next', { batch: 'batch-next' }));
    await commits(commitment('batch-there', { batch: 'batch', jurisdiction: 'huzhou' }));
  });

  test('of many at once one commits, one draws, one redraws: the others are told', async () => {
    const many = Array.from({ length: 8 }, (_, nth) => String(nth));
    const committed = await Promise.all(
      many.map((nth) => conflictOf(commits(commitment(`race-${nth}`, { batch: 'race' })))),
    );
    expect(committed.toSorted()).toEqual([...Array<string>(7).fill('exists'), 'none']);
    const winner = `race-${String(committed.indexOf('none'))}`;
    const one = commitment(winner, { batch: 'race' });
    const drawn = await Promise.all(
      many.map((nth) => conflictOf(draws(one, { enteredBy: `person-${nth}` }))),
    );
    expect(drawn.toSorted()).toEqual([...Array<string>(7).fill('done'), 'none']);
    const redrawn = await Promise.all(
      many.map((nth) => conflictOf(commits(redrawOf(winner, `again-${nth}`, { batch: 'race' })))),
    );
    expect(redrawn.toSorted()).toEqual(['none', ...Array<string>(7).fill('redrawn')]);
  });

  test('a value and a redraw at once: never a value after the redraw', async () => {
    for (let nth = 0; nth < 5; nth += 1) {
      const id = `both-${String(nth)}`;
      const one = commitment(id);
      await commits(one);
      const [drawn, redrawn] = await Promise.all([
        conflictOf(draws(one)),
        conflictOf(commits(redrawOf(id, `${id}-again`))),
      ]);
      expect(redrawn).toBe('none');
      expect(['none', 'redrawn']).toContain(drawn);
      expect(await conflictOf(draws(one))).not.toBe('none');
    }
  });

  test('a value does not count before its moment, nor for what has been redrawn', async () => {
    const one = commitment('early');
    await commits(one);
    expect(await conflictOf(draws(one, { enteredAt: '2026-12-08T13:14:59.999Z' }))).toBe('tooEarly');
    await commits(redrawOf('early', 'early-again'));
    expect(await conflictOf(draws(one))).toBe('redrawn');
  });

  test('nothing is committed to a value that has been entered', async () => {
    const sources = [source('ssq', 'used')];
    const [one, beside] = [commitment('known', { sources }), commitment('known-beside', { sources })];
    await commits(one);
    await commits(beside);
    await draws(one);
    expect(await conflictOf(commits(commitment('known-later', { sources })))).toBe('valueKnown');
    expect(await conflictOf(commits(redrawOf('known', 'known-again', { sources })))).toBe('valueKnown');
    // Whoever committed to it before it was known draws by it.
    await draws(beside);
  });

  test('a redraw is of the same batch, and can be redrawn itself', async () => {
    await commits(commitment('chain'));
    await expect(commits(redrawOf('chain', 'stray', { batch: 'another' }))).rejects.toMatchObject({
      constraint: 'draw_same_batch',
    });
    await commits(redrawOf('chain', 'chain-2'));
    await commits(redrawOf('chain-2', 'chain-3', { batch: 'chain' }));
    const status = (which: 'committed' | 'redrawn') =>
      listDraws(database.pool, { reach: everywhere, status: which, limit: 100 });
    expect((await status('redrawn')).items.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['chain', 'chain-2']),
    );
    expect((await status('committed')).items.map(({ id }) => id)).toContain('chain-3');
  });

  test.each([
    ['another id', `'{"drawId":"x"}'`, 'draw_text'],
    ['a text that is no commitment', `'{}'`, 'draw_text'],
  ])('a text of %s is refused', async (_what, text, constraint) => {
    const sql = `INSERT INTO draw (id, jurisdiction, agency_id, agency_ids, plan_line_ref, batch, purpose, committed_by,
        committed_at, value_from, public_from, commitment, commitment_hash)
      VALUES ('forged', 'cixi', 'a', '{}', 'l', 'b', 'p', 'c', now(), now() + interval '1 day', now(), t, sha256(t))`;
    await expect(
      database.pool.query(
        sql.replace(/VALUES \(([\s\S]*)\)$/, `SELECT $1 FROM (SELECT ${text}::bytea AS t) AS forged`),
      ),
    ).rejects.toMatchObject({ constraint });
  });

  test.each([
    `UPDATE draw SET purpose = 'another' WHERE id = 'read'`,
    `DELETE FROM draw_record WHERE draw_id = 'read'`,
    `UPDATE draw_record SET record_hash = sha256(record)`,
    `DELETE FROM draw`,
    'TRUNCATE draw CASCADE',
    'TRUNCATE draw_record',
    'DELETE FROM draw_value',
  ])('it is evidence: %s is refused', async (sql) => {
    await expect(database.pool.query(sql)).rejects.toMatchObject({ code: 'RQ009' });
  });

  test('an agency finds those that it takes part in, page by page; other places find none', async () => {
    await commits(commitment('seen', { agencyId: 'a-1', team: [{ agencyId: 'fire', size: 2 }] }));
    const sees = async (changes: Partial<DrawReach>): Promise<boolean> => {
      const reach = { ...everywhere, ...changes };
      const listed: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await listDraws(database.pool, { reach, limit: 3, cursor });
        listed.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      expect(new Set(listed).size).toBe(listed.length);
      const found = await getDraw(database.pool, reach, 'seen');
      expect(listed.includes('seen')).toBe(found !== null);
      return found !== null;
    };
    const agency = (agencyId: string | null) => sees({ everywhere: false, agencyId });
    expect([await sees({}), await agency('a-1'), await agency('fire')]).toEqual([true, true, true]);
    expect([await agency('a-2'), await agency(null), await sees({ jurisdiction: 'huzhou' })]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
