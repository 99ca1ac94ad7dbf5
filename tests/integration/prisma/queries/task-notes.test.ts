// Colleagues to whom a task may be handed on, as the register has them at this moment.
import { createDatabase, type Database } from '../../../../prisma/client';
import { findColleague } from '../../../../prisma/queries/task-notes';
import { useDatabase } from '../../../support/servers';

describe('a colleague', () => {
  const server = useDatabase();
  let database: Database;
  beforeAll(async () => {
    database = createDatabase(server.url);
    await database.pool.query(
      `INSERT INTO jurisdiction (id, name, division_code) VALUES ('cixi', '慈溪', '330282')`,
    );
    await database.pool.query(
      `INSERT INTO person (id, display_name, roles, jurisdiction, revoked_at) VALUES
         ('stays', '甲', ARRAY['drafter'], 'cixi', NULL),
         ('leaves', '乙', ARRAY['drafter'], 'cixi', now() + interval '1 day'),
         ('left', '丙', ARRAY['drafter'], 'cixi', now() - interval '1 second')`,
    );
  });
  afterAll(() => database.close());

  test.each([
    ['stays', 'stays'],
    ['leaves', 'leaves'],
    ['left', undefined],
    ['nobody', undefined],
  ])('one who %s is found as %s: a revocation still to come has revoked nobody', async (id, found) => {
    expect((await findColleague(database.pool, id))?.id).toBe(found);
  });
});
