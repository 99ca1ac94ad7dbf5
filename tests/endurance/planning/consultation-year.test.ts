// The months of 2026 in Huzhou, on a server whose clock jumps: each round opens, closes and is published on its day.
import { openServerClock, type ServerClock } from '../../../demo/stage/clock';
import { plainDate, shanghaiInstant, type PlainDate } from '../../../domain/calendar/plain-date';
import type { ConsultationCommandName } from '../../../domain/consultation/commands';
import type { ConsultationState } from '../../../domain/consultation/state';
import type { Actor, Role } from '../../../domain/shared/actor';
import { createDatabase } from '../../../prisma/client';
import { getLifecycle } from '../../../prisma/queries/lifecycles';
import { seedOnce } from '../../../prisma/seed';
import { until } from '../../../processes/until';
import { planningDayAction } from '../../../temporal-config/schedules';
import { consultationWorkflowId } from '../../../workflows/workflow-ids';
import { describeWithTimeSkipping, useDatabase, useTimeSkippingServer } from '../../support/servers';
import {
  monthlyLine,
  putPlan,
  runPlanningWorker,
  type PlanningPlaces,
  type PlanningWorker,
} from '../../integration/planning/planning-product';

const patienceMs = 300_000;

/** Month, first day on which it is open, last day for sending, day of publication: counted by hand on the State Council's calendar. */
const months: readonly (readonly [month: number, opens: string, closes: string, published: string])[] = [
  [1, '2025-12-25', '2025-12-31', '2026-01-04'],
  [2, '2026-01-26', '2026-01-31', '2026-02-02'],
  [3, '2026-02-24', '2026-02-28', '2026-03-02'],
  [4, '2026-03-25', '2026-03-31', '2026-04-01'],
  [5, '2026-04-24', '2026-04-30', '2026-05-06'],
  [6, '2026-05-25', '2026-05-31', '2026-06-01'],
  [7, '2026-06-24', '2026-06-30', '2026-07-01'],
  [8, '2026-07-27', '2026-07-31', '2026-08-03'],
  [9, '2026-08-25', '2026-08-31', '2026-09-01'],
  [10, '2026-09-23', '2026-09-30', '2026-10-08'],
  [11, '2026-10-26', '2026-10-31', '2026-11-02'],
  [12, '2026-11-24', '2026-11-30', '2026-12-01'],
];

const person = (id: string, roles: readonly Role[], agencyId: string): Actor => ({
  id,
  roles: [...roles],
  jurisdiction: 'huzhou',
  agencyId,
  enterpriseId: null,
});
const fire = person('huzhou-unithead-1', ['unitHead'], 'huzhou-fire');
const marketUnit = person('huzhou-unithead-2', ['unitHead'], 'huzhou-market');
const market = person('huzhou-coord-2', ['coordinatingBody'], 'huzhou-market');
const guidance = person('huzhou-coord-1', ['coordinatingBody'], 'huzhou-coordination');

describeWithTimeSkipping('the rounds of a year', () => {
  // Before those of the servers: a worker whose server is gone keeps asking for it.
  afterAll(async () => {
    await worker.stop();
    await clock.close();
  }, patienceMs);
  const database = useDatabase();
  const temporal = useTimeSkippingServer('2025-12-20T09:00:00+08:00');
  let clock: ServerClock;
  let places: PlanningPlaces;
  let worker: PlanningWorker;
  let serial = 0;

  beforeAll(async () => {
    places = {
      databaseUrl: database.url,
      temporalAddress: temporal.address,
      temporalNamespace: 'default',
    };
    clock = await openServerClock(temporal.address);
    const own = createDatabase(database.url);
    await seedOnce(own.prisma);
    for (const [agency, item] of [
      ['fire', 'huzhou-item-fire-1'],
      ['market', 'huzhou-item-market-1'],
    ] as const)
      await putPlan(own, {
        id: `huzhou-plan-${agency}`,
        jurisdiction: 'huzhou',
        agencyId: `huzhou-${agency}`,
        stage: 'published',
        lines: [monthlyLine(`huzhou-${agency}-monthly`, item, ['huzhou-ent-1', 'huzhou-ent-3'])],
      });
    await own.close();
    worker = await runPlanningWorker(places);
  }, patienceMs);

  const state = async (id: string): Promise<ConsultationState> => {
    const found = await getLifecycle(worker.database.pool, id);
    if (found?.type !== 'consultation') throw new Error(`no consultation ${id}`);
    return found.state;
  };
  const hour = (day: string, hours: number): Promise<void> =>
    clock.moveTo(shanghaiInstant(plainDate(day), hours));
  const day = async (): Promise<readonly string[]> => {
    const { args, taskQueue, workflowId } = planningDayAction('huzhou');
    serial += 1;
    const { opened } = (await worker.client.workflow.execute('planningDay', {
      args,
      taskQueue,
      workflowId: `${workflowId}-${String(serial)}`,
    })) as { opened: readonly string[] };
    return opened;
  };
  const give = async (
    id: string,
    actor: Actor,
    name: ConsultationCommandName,
    data: unknown,
  ): Promise<void> => {
    await worker.client.workflow
      .getHandle(consultationWorkflowId(id))
      .executeUpdate(name, { args: [{ data, actor, facts: null, expectedVersion: null }] });
  };
  const stands = async (id: string, holds: (now: ConsultationState) => boolean): Promise<void> => {
    const found = async (): Promise<boolean> => holds(await state(id));
    if (!(await until(found, { timeoutMs: 120_000, everyMs: 50 })))
      throw new Error(
        `${id} stands at ${JSON.stringify({ ...(await state(id)), calendar: null }).slice(0, 2_000)}`,
      );
  };
  const before = (text: string): PlainDate =>
    plainDate(new Date(Date.parse(`${text}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10));

  test.each(months)(
    'HZ-25 HZ-26: the round of month %i opens on %s, closes with %s, is published on %s',
    async (month, opens, closes, published) => {
      const id = `huzhou-2026-${String(month).padStart(2, '0')}`;
      await hour(before(opens), 9);
      expect(await day()).not.toContain(id);
      await hour(opens, 0.5);
      expect(await day()).toContain(id);
      expect(await day()).toEqual([]);
      expect(await state(id)).toMatchObject({ stage: 'open', closesOn: closes, publishBy: published });

      await give(id, marketUnit, 'sendNilReturn', {});
      await give(id, fire, 'submitAdjustment', {
        adjustment: {
          adjustmentId: `adj-${id}`,
          planId: 'huzhou-plan-fire',
          reason: '该企业本月停产',
          changes: [{ kind: 'cancelLine', ref: 'huzhou-fire-monthly', enterpriseIds: ['huzhou-ent-2'] }],
        },
      });
      await hour(closes, 23.9);
      expect((await state(id)).stage).toBe('open');
      await hour(published, 9);
      await stands(id, ({ stage, adjustments }) => stage === 'collected' && adjustments.length === 1);
      const closed = await state(id);
      expect(closed.silent).toEqual(['huzhou-emergency']);
      expect(closed.merge).toBeNull();

      for (const body of [market, guidance])
        await give(id, body, 'decideAdjustment', { adjustmentId: `adj-${id}`, decision: 'agree' });
      await stands(id, ({ stage }) => stage === 'deciding');
      const { merge } = await state(id);
      expect(merge).toMatchObject({ checks: 4, before: 4, after: 2, gap: 0 });
      for (const body of [market, guidance])
        await give(id, body, 'decideMerge', { hash: merge?.hash, decision: 'accept' });
      await give(id, guidance, 'publishRound', {});
      await stands(id, ({ carriedOut }) => carriedOut !== null);
      expect(await state(id)).toMatchObject({
        stage: 'published',
        publishedOn: published,
        carriedOut: { planned: 2 },
      });

      const { rows } = await worker.database.pool.query<{ command: string; count: number }>(
        `SELECT command, count(*)::int FROM step_record WHERE lifecycle_id = $1 AND command IN
           ('openRound', 'lapseDeadline', 'attachMerge', 'publishRound', 'recordCarriedOut') GROUP BY 1 ORDER BY 1`,
        [id],
      );
      expect(rows.map(({ command, count }) => `${command} ${String(count)}`)).toEqual([
        'attachMerge 1',
        'lapseDeadline 1',
        'openRound 1',
        'publishRound 1',
        'recordCarriedOut 1',
      ]);
    },
    patienceMs,
  );
});
