// Who else a letter is addressed to: whoever stands in today for the person whom it names.
import { loadLetterBook } from '../../../activities/letter-book';
import { sendPendingNotices } from '../../../activities/send-notice';
import { addDays, shanghaiDay } from '../../../domain/calendar/plain-date';
import type { Notice } from '../../../domain/inspection/notices';
import { createDatabase, type Database } from '../../../prisma/client';
import { seedOnce } from '../../../prisma/seed';
import { useDatabase } from '../../support/servers';
import { record } from '../prisma/record-support';

const returned: Notice = {
  key: '0:returnedForCorrection',
  template: 'returnedForCorrection',
  to: { kind: 'person', personId: 'cixi-drafter-1' },
  params: { reason: '范围不清' },
};

describe('a letter to an absent person', () => {
  const server = useDatabase();
  let database: Database;
  const today = shanghaiDay(new Date().toISOString());
  beforeAll(async () => {
    database = createDatabase(server.url);
    await seedOnce(database.prisma);
    for (const [id, substituteId, fromOn, toOn] of [
      ['s-past', 'cixi-officer-1', addDays(today, -9), addDays(today, -1)],
      ['s-now', 'cixi-legal-1', today, today],
      ['s-later', 'cixi-unithead-1', addDays(today, 1), addDays(today, 9)],
    ])
      await database.pool.query(
        `INSERT INTO substitution (id, jurisdiction, agency_id, absent_id, substitute_id, from_on, to_on, reason, created_by, created_at)
         VALUES ($1, 'cixi', 'cixi-fire', 'cixi-drafter-1', $2, $3, $4, '休假', 'cixi-drafter-1', now())`,
        [id, substituteId, fromOn, toOn],
      );
  });
  afterAll(() => database.close());

  /** Writes the notice and sends it. @returns the texts by address */
  const sent = async (lifecycleId: string, notice: Notice = returned): Promise<Map<string, string>> => {
    const letters = new Map<string, string>();
    await record(database.pool, lifecycleId, 1, null, { notices: [notice] });
    await sendPendingNotices({
      pool: database.pool,
      mailer: {
        sendMail: ({ to, text }) => {
          letters.set(to, text);
          return Promise.resolve();
        },
      },
      mailFrom: 'ruqi@ruqi.example',
      letterBook: loadLetterBook(),
      onLetterProblem: ({ why }) => {
        throw new Error(why);
      },
    });
    return letters;
  };
  const own = 'cixi-drafter-1@ruqi.example';
  const substitutes = 'cixi-legal-1@ruqi.example';

  test('goes to the substitute of today as well, who is told for whom', async () => {
    const letters = await sent('letter-1');
    expect([...letters.keys()].sort()).toEqual([own, substitutes]);
    const { displayName } = await database.prisma.person.findUniqueOrThrow({
      where: { id: 'cixi-drafter-1' },
    });
    expect(letters.get(substitutes)).toContain(`本信写给${displayName}；您是其代理人，故一并告知。`);
    expect(letters.get(own)).not.toContain('代理人');
  });

  test('by a role goes to whoever holds the role and to nobody’s substitute', async () => {
    const to = { kind: 'role', role: 'drafter', agencyId: 'cixi-fire' } as const;
    expect([...(await sent('letter-2', { ...returned, to })).keys()]).toEqual([own]);
  });

  test('goes to no substitute who is revoked or has left the agency, nor after the end', async () => {
    const change = (set: string) => database.pool.query(`UPDATE person SET ${set} WHERE id = 'cixi-legal-1'`);
    await change('revoked_at = now()');
    expect([...(await sent('letter-3')).keys()]).toEqual([own]);
    await change(`revoked_at = NULL, agency_id = 'cixi-market'`);
    expect([...(await sent('letter-4')).keys()]).toEqual([own]);
    await change(`agency_id = 'cixi-fire'`);
    expect([...(await sent('letter-5')).keys()].sort()).toEqual([own, substitutes]);
    await database.pool.query(
      `UPDATE substitution SET ended_by = 'cixi-drafter-1', ended_at = now(), end_key = 'k' WHERE id = 's-now'`,
    );
    expect([...(await sent('letter-6')).keys()]).toEqual([own]);
  });

  test('one mailbox of both gets one letter', async () => {
    await database.pool.query(
      `INSERT INTO substitution (id, jurisdiction, agency_id, absent_id, substitute_id, from_on, to_on, reason, created_by, created_at)
       VALUES ('s-shared', 'cixi', 'cixi-fire', 'cixi-drafter-1', 'cixi-legal-1', $1, $1, '休假', 'cixi-drafter-1', now())`,
      [today],
    );
    await database.pool.query(`UPDATE person SET email = upper($1) WHERE id = 'cixi-legal-1'`, [own]);
    const letters = await sent('letter-7');
    expect([...letters.keys()]).toEqual([own]);
    expect(letters.get(own)).not.toContain('代理人');
  });
});
