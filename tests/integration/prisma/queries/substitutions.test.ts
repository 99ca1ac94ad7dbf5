// Substitutions in the database: one for a day, kept for ever, and in force only between their days and within one body.
import { addDays, plainDate } from '../../../../domain/calendar/plain-date';
import type { SubstitutionReach } from '../../../../domain/permission/substitution';
import { createDatabase, type Database } from '../../../../prisma/client';
import { actedFor } from '../../../../prisma/queries/acted-for';
import {
  absenteesOf,
  endSubstitution,
  getSubstitution,
  insertSubstitution,
  listSubstitutions,
  SubstitutionOverlapsError,
  type NewSubstitution,
} from '../../../../prisma/queries/substitutions';
import { timeline } from '../../../../prisma/queries/timeline';
import { useDatabase } from '../../../support/servers';
import { record, rowsOf } from '../record-support';
import { sampleTask } from '../sample-steps';

const first = plainDate('2026-09-01');
const substitution = (id: string, change: Partial<NewSubstitution> = {}): NewSubstitution => ({
  id,
  jurisdiction: 'cixi',
  agencyId: 'a-1',
  absentId: 'absent',
  substituteId: 'substitute',
  fromOn: first,
  toOn: addDays(first, 6),
  reason: '休假',
  createdBy: 'absent',
  createdAt: '2026-08-31T02:00:00.000Z',
  ...change,
});
const noon = (day: string): string => `${day}T04:00:00.000Z`;
const end = { endedBy: 'absent', endReason: null, endKey: 'k' };

describe('substitutions', () => {
  const server = useDatabase();
  let database: Database;
  beforeAll(async () => {
    database = createDatabase(server.url);
    await database.pool.query(
      `INSERT INTO jurisdiction (id, name, division_code) VALUES ('cixi', '慈溪', '330282')`,
    );
    await database.pool.query(
      `INSERT INTO agency (id, jurisdiction, name, body_kind, level, line, territories)
       SELECT id, 'cixi', id, 'agency', 'county', 'fire', '{}' FROM unnest(ARRAY['a-1', 'a-2']) AS id`,
    );
    const people = Array.from({ length: 12 }, (_, nth) => `p-${String(nth)}`);
    await database.pool.query(
      `INSERT INTO person (id, display_name, roles, jurisdiction, agency_id)
       SELECT id, id, ARRAY['drafter'], 'cixi', 'a-1' FROM unnest($1::text[]) AS id`,
      [['absent', 'substitute', 'third', ...people]],
    );
  });
  afterAll(() => database.close());

  const add = (id: string, change: Partial<NewSubstitution> = {}) =>
    insertSubstitution(database.pool, substitution(id, change));
  const standsInFor = (id: string, now: string, agencyId: string | null = 'a-1') =>
    absenteesOf(database.pool, { id, jurisdiction: 'cixi', agencyId }, now);

  test('it is in force from 0:00 of its first day to 24:00 of its last, in Shanghai', async () => {
    await add('span', { absentId: 'p-0' });
    expect(await standsInFor('substitute', '2026-08-31T15:59:59.999Z')).toEqual([]);
    expect(await standsInFor('substitute', '2026-08-31T16:00:00.000Z')).toEqual(['p-0']);
    expect(await standsInFor('substitute', '2026-09-07T15:59:59.999Z')).toEqual(['p-0']);
    expect(await standsInFor('substitute', '2026-09-07T16:00:00.000Z')).toEqual([]);
  });

  test('a substitute of a substitute stands in for nobody but him', async () => {
    await add('chain-1', { absentId: 'p-1', substituteId: 'p-2' });
    await add('chain-2', { absentId: 'p-2', substituteId: 'p-3' });
    expect(await standsInFor('p-3', noon('2026-09-02'))).toEqual(['p-2']);
  });

  test('who has left the body stands in for nobody there, and nobody for one who has left it', async () => {
    await add('moved', { absentId: 'p-4', substituteId: 'p-5' });
    expect(await standsInFor('p-5', noon('2026-09-02'))).toEqual(['p-4']);
    expect(await standsInFor('p-5', noon('2026-09-02'), 'a-2')).toEqual([]);
    await database.pool.query(`UPDATE person SET agency_id = 'a-2' WHERE id = 'p-4'`);
    expect(await standsInFor('p-5', noon('2026-09-02'))).toEqual([]);
  });

  test('of one absent person no day is named twice; what has ended is not in the way', async () => {
    await add('one', { absentId: 'p-6' });
    for (const [fromOn, toOn] of [
      [first, first],
      [addDays(first, 6), addDays(first, 20)],
      [addDays(first, -5), addDays(first, 20)],
    ] as const)
      await expect(add('two', { absentId: 'p-6', substituteId: 'third', fromOn, toOn })).rejects.toEqual(
        new SubstitutionOverlapsError('one'),
      );
    await add('before', { absentId: 'p-6', fromOn: addDays(first, -9), toOn: addDays(first, -1) });
    await add('after', { absentId: 'p-6', fromOn: addDays(first, 7), toOn: addDays(first, 9) });
    await endSubstitution(database.pool, 'one', { ...end, endedAt: noon('2026-09-02') });
    expect(await standsInFor('substitute', noon('2026-09-03'))).not.toContain('p-6');
    await add('two', { absentId: 'p-6', substituteId: 'third' });
    expect(await standsInFor('third', noon('2026-09-03'))).toEqual(['p-6']);
  });

  test('of many named at once one stands, whoever writes them', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 12 }, (_, nth) => add(`race-${String(nth)}`, { absentId: 'p-7' })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(
      outcomes.filter((one) => one.status === 'rejected' && one.reason instanceof SubstitutionOverlapsError),
    ).toHaveLength(11);
    expect(
      await rowsOf(database.pool, `SELECT count(*)::int AS n FROM substitution WHERE absent_id = 'p-7'`),
    ).toEqual([{ n: 1 }]);
  });

  test.each([
    ['oneself', { absentId: 'p-8', substituteId: 'p-8' }],
    ['backwards', { absentId: 'p-8', toOn: addDays(first, -1) }],
    ['for longer than half a year', { absentId: 'p-8', toOn: addDays(first, 184) }],
    ['for somebody whom the register does not know', { absentId: 'nobody' }],
  ])('the database refuses one %s', async (_what, change) => {
    await expect(add('never', change)).rejects.toThrow();
  });

  test.each([
    `DELETE FROM substitution WHERE id = 'kept'`,
    `UPDATE substitution SET to_on = to_on + 1 WHERE id = 'kept'`,
    `UPDATE substitution SET ended_at = NULL, ended_by = NULL, end_key = NULL WHERE id = 'kept'`,
    'TRUNCATE substitution',
  ])('it is history: %s is refused', async (sql) => {
    await add('kept', { absentId: 'p-9' }).catch(() => undefined);
    await endSubstitution(database.pool, 'kept', { ...end, endedAt: noon('2026-09-02') });
    await expect(database.pool.query(sql)).rejects.toMatchObject({ code: 'RQ009' });
  });

  test('one that has ended stays as it ended', async () => {
    await add('once', { absentId: 'p-10' });
    const at = noon('2026-09-02');
    await endSubstitution(database.pool, 'once', { ...end, endedAt: at });
    await endSubstitution(database.pool, 'once', { ...end, endedBy: 'third', endedAt: noon('2026-09-04') });
    const reach = { jurisdiction: 'cixi', everywhere: true, agencyId: null, personId: 'x' };
    expect(await getSubstitution(database.pool, reach, 'once')).toMatchObject({
      endedBy: 'absent',
      endedAt: at,
    });
  });

  test('the two, the heads of their agency and who oversees find it; others do not', async () => {
    await add('seen', { absentId: 'p-11' });
    const reach: SubstitutionReach = {
      jurisdiction: 'cixi',
      everywhere: false,
      agencyId: null,
      personId: 'p-5',
    };
    const sees = async (change: Partial<SubstitutionReach>): Promise<boolean> => {
      const asked = { ...reach, ...change };
      const one = await getSubstitution(database.pool, asked, 'seen');
      const { items } = await listSubstitutions(database.pool, { reach: asked, absentId: 'p-11', limit: 5 });
      expect(items.map(({ id }) => id)).toEqual(one === null ? [] : ['seen']);
      return one !== null;
    };
    expect(await sees({})).toBe(false);
    expect(await sees({ personId: 'p-11' })).toBe(true);
    expect(await sees({ personId: 'substitute' })).toBe(true);
    expect(await sees({ agencyId: 'a-1' })).toBe(true);
    expect(await sees({ agencyId: 'a-2' })).toBe(false);
    expect(await sees({ everywhere: true })).toBe(true);
    expect(await sees({ everywhere: true, jurisdiction: 'huzhou' })).toBe(false);
  });

  test('pages of substitutions run on without gap or double', async () => {
    const reach = { jurisdiction: 'cixi', everywhere: true, agencyId: null, personId: 'x' };
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listSubstitutions(database.pool, { reach, limit: 3, cursor });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    const [{ n } = { n: 0 }] = await rowsOf(database.pool, 'SELECT count(*)::int AS n FROM substitution');
    expect(new Set(seen).size).toBe(n);
    expect(seen).toHaveLength(Number(n));
  });

  test('the record tells for whom a step was done: the absent person whose task it did, while that substitution stood', async () => {
    await add('for-whom', { absentId: 'absent', substituteId: 'cixi-drafter-1' });
    const task = { key: 't', command: 'assessNeed', agencyId: 'a-1' } as const;
    const told = async (id: string, change: object, holder: string | null = null) => {
      const hash = await record(database.pool, id, 1, null, { tasks: [sampleTask({ ...task, ...change })] });
      if (holder !== null)
        await database.pool.query(
          'UPDATE task SET holder_id = $2, held_since = now() WHERE lifecycle_id = $1',
          [id, holder],
        );
      await record(database.pool, id, 2, hash);
      const [{ task_id: taskId } = { task_id: '' }] = await rowsOf(
        database.pool,
        'SELECT id::text AS task_id FROM task WHERE lifecycle_id = $1',
        id,
      );
      const steps = await timeline(database.pool, id);
      const byTask = await actedFor(database.pool, String(taskId));
      expect(steps.map(({ onBehalfOf }) => onBehalfOf)).toEqual([null, byTask]);
      return byTask;
    };
    expect(await told('for-1', { assigneeId: 'absent' })).toBe('absent');
    expect(await told('for-2', {}, 'absent')).toBe('absent');
    expect(await told('for-3', {})).toBeNull();
    expect(await told('for-4', { assigneeId: 'third' })).toBeNull();
    // A step that merely made the task needless did not do it.
    expect(await told('for-5', { assigneeId: 'absent', command: 'approve' })).toBeNull();
    await endSubstitution(database.pool, 'for-whom', { ...end, endedAt: '2026-09-01T01:01:30.000Z' });
    expect(await told('for-6', { assigneeId: 'absent' })).toBeNull();
  });
});
