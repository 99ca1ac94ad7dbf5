// Issue 6, line 9: credit records of each class in each place that has credit repair, told with a real penalty and lived through to
// their end on a server whose clock jumps, over three ends of a year, two Spring Festivals and three notices that come late.
import type { Database } from '../../../prisma/client';
import { timeline } from '../../../prisma/queries/timeline';
import { describeWithTimeSkipping, useDatabase, useTimeSkippingServer } from '../../support/servers';
import { liveThrough, type Lived } from './live-through';
import { penalties } from './years';

const patienceMs = 60_000;

describeWithTimeSkipping('credit records over four years', () => {
  const database = useDatabase();
  const temporal = useTimeSkippingServer('2026-03-31T08:30:00+08:00');
  let lived: Lived;

  beforeAll(async () => {
    lived = await liveThrough({
      databaseUrl: database.url,
      temporalAddress: temporal.address,
      temporalNamespace: 'default',
    });
  }, patienceMs);
  afterAll(async () => {
    await lived.close();
  }, patienceMs);

  test('x', async () => {
    for (const { name } of penalties) {
      const steps = await timeline(lived.database.pool, lived.idOf(name));
      console.log(name, lived.idOf(name), steps.map(({ at, events }) => at + ' ' + events.map((e) => e.type + ' ' + String((e as any).deadlineId ?? (e as any).deadline?.id ?? '') + ' ' + String((e as any).deadline?.dueOn ?? '')).join('; ')).join('\n'));
    }
    const { rows } = await (lived.database as Database).pool.query(`SELECT v.* FROM visit v JOIN lifecycle l ON l.id = v.lifecycle_id WHERE l.type = 'creditRepair'`);
    console.log(rows);
  });
});
