// Issue 5, line 5: kill -9 of worker and Temporal server before a month's end, both away over it. On a server with its file
// database, in real time; only what day it is differs (clock-ahead.ts). The round loses nothing, and everything happens once.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainDate, shanghaiInstant } from '../../domain/calendar/plain-date';
import type { ConsultationState } from '../../domain/consultation/state';
import type { Role } from '../../domain/shared/actor';
import { getLifecycle } from '../../prisma/queries/lifecycles';
import { verifyChain } from '../../prisma/verify-chain';
import { until } from '../../processes/until';
import { ensureSchedules, planningDaySchedule } from '../../temporal-config/schedules';
import type { planningDay, PlanningDay } from '../../workflows/planning-day';
import { planningDayScheduleId } from '../../workflows/workflow-ids';
import { callerAt, type Caller } from '../integration/api/callers';
import { clockAhead } from './clock-ahead';
import { install, type Installation } from './installation';
import { startMailCatcher, type MailCatcher } from './mail-catcher';
import { allSent } from './outbox';
import { stepsOf } from './record';
import { insist } from './whole-life';

const patienceMs = 30 * 60_000;
const pace = { timeoutMs: 300_000, everyMs: 50 };
/** A server that was away starts its own workers first, and with them what looks after schedules. */
const catchUp = { timeoutMs: 300_000, everyMs: 200 };
const id = 'huzhou-2026-10';
/** The end of September: the month whose next begins with the National Day. */
const monthEnd = Date.parse(shanghaiInstant(plainDate('2026-10-01'), 0));
/**
 * From the worker's first start to the month's end, for the plan, the round and what is sent. A machine that took long to bring the
 * servers up is busy, and is given as many times longer.
 */
const roomMs = (): number => Math.max(90_000, 8 * startMs);
/** From making a schedule to its moment: enough to take it up and to kill both. */
const soonMs = (): number => Math.max(8_000, startMs);

let mail: MailCatcher;
let product: Installation;
let cache: string;
let aheadMs: number;
/** What the servers took to come up. */
let startMs: number;
const now = (): number => Date.now() + aheadMs;

beforeAll(async () => {
  cache = mkdtempSync(join(tmpdir(), 'ruqi-clock-'));
  mail = await startMailCatcher();
  const clock = await clockAhead(cache);
  const startedAt = Date.now();
  product = await install({
    smtpUrl: mail.url,
    clock: {
      workerEnv: () => {
        startMs = Date.now() - startedAt;
        aheadMs = monthEnd - roomMs() - Date.now();
        clock.setAhead(aheadMs);
        return Promise.resolve({ ...clock.env, RUQI_ALLOW_DRAFT_PACKS: 'true' });
      },
      now: () => new Date(now()).toISOString(),
    },
  });
}, patienceMs);

afterAll(async () => {
  // Undefined after a failed start.
  await (product as Installation | undefined)?.close();
  await mail.close();
  rmSync(cache, { recursive: true, force: true });
}, patienceMs);

const at = (person: string, roles: readonly Role[], agency: string): Promise<Caller> =>
  callerAt(product.api.url, `huzhou-${person}`, {
    roles,
    agencyId: `huzhou-${agency}`,
    jurisdiction: 'huzhou',
  });

const stateOf = async (): Promise<ConsultationState> => {
  const found = await getLifecycle(product.api.database.pool, id);
  if (found?.type !== 'consultation') throw new Error(`no consultation ${id}`);
  return found.state;
};
const comesTo = async (what: string, holds: (state: ConsultationState) => boolean): Promise<void> => {
  if (!(await until(async () => holds(await stateOf()), pace)))
    throw new Error(
      `${what}: ${JSON.stringify({ ...(await stateOf()), calendar: null, deadlines: null }).slice(0, 3_000)}`,
    );
};

const rows = async <R extends object>(text: string, values: readonly unknown[] = []): Promise<readonly R[]> =>
  (await product.api.database.pool.query<R>(text, [...values])).rows;

/** Of the product's own making in all but the moment: once at `ms` of our clock, and the next time a day later. */
const scheduleAt = async (name: string, ms: number): Promise<void> => {
  const daily = planningDaySchedule(
    'huzhou',
    { intervals: [{ every: '1 day', offset: ms % 86_400_000 }] },
    name,
  );
  const handle = await product.client.schedule.create({ ...daily, state: { triggerImmediately: false } });
  // A schedule counts from when the server has taken it up, which may be after the answer: killed before, it would begin afterwards.
  const isTakenUp = async (): Promise<boolean> => {
    const { info } = await handle.describe();
    return info.nextActionTimes.some((time) => Math.abs(time.getTime() - ms) < 2_000);
  };
  expect(await until(isTakenUp, pace)).toBe(true);
};
const actionsOf = async (name: string): Promise<{ readonly taken: number; readonly running: number }> => {
  const { info } = await product.client.schedule.getHandle(name).describe();
  return { taken: info.numActionsTaken, running: info.runningActions.length };
};
/** Whether the missed moment has been made up for: the server looks for it some time after it is back. */
const hasActed = async (name: string): Promise<boolean> => {
  const { taken, running } = await actionsOf(name);
  return taken > 0 && running === 0;
};
const acted = async (name: string): Promise<void> => {
  if (await until(() => hasActed(name), catchUp)) return;
  const { info, spec } = await product.client.schedule.getHandle(name).describe();
  const running = await Promise.all(
    info.runningActions.map(async ({ workflow: { workflowId } }) => {
      const { raw } = await product.client.workflow.getHandle(workflowId).describe();
      return { workflowId, pending: raw.pendingActivities };
    }),
  );
  throw new Error(
    `${name}: ${JSON.stringify({ taken: info.numActionsTaken, missed: info.numActionsMissedCatchupWindow, skipped: info.numActionsSkippedOverlap, made: info.createdAt, now: new Date(), spec, running })}`,
  );
};
/** What the days that the schedule started came to, in order. */
const daysOf = async (name: string): Promise<readonly PlanningDay[]> => {
  const { info } = await product.client.schedule.getHandle(name).describe();
  return await Promise.all(
    info.recentActions.map(({ action: { workflow } }) =>
      product.client.workflow
        .getHandle<typeof planningDay>(workflow.workflowId, workflow.firstExecutionRunId)
        .result(),
    ),
  );
};

/** kill -9 of both at once; back when the moment is past by our clock. */
const awayOver = async (ms: number): Promise<void> => {
  expect(Date.now()).toBeLessThan(ms);
  const [temporalBack, workerBack] = await Promise.all([
    product.temporal.killForAWhile(),
    product.worker.killForAWhile(),
  ]);
  expect(Date.now()).toBeLessThan(ms);
  await until(() => Date.now() > ms, { timeoutMs: patienceMs, everyMs: 100 });
  temporalBack();
  await product.temporal.isBack();
  workerBack();
  await product.worker.isBack();
};

const publishPlan = async (people: {
  drafter: Caller;
  leader: Caller;
  coordinating: Caller;
}): Promise<string> => {
  const { id: planId } = await insist(people.drafter, '/plans', {
    kind: 'annual',
    year: 2026,
    agencyId: 'huzhou-fire',
    head: {
      title: '2026年度检查计划',
      period: { from: '2026-01-01', to: '2026-12-31' },
      basis: '权责清单',
      capPerEnterprise: 12,
      inputs: { lastYear: '去年检查120户', sectorRisk: '仓储业风险高' },
    },
    lines: [
      {
        ref: 'hz-october',
        title: '消防安全检查',
        itemIds: ['huzhou-item-fire-1'],
        targets: { kind: 'named', enterpriseIds: ['huzhou-ent-1', 'huzhou-ent-2', 'huzhou-ent-3'] },
        window: { from: '2026-10-01', to: '2026-10-31' },
        mode: 'single',
        channel: 'onSite',
        method: '现场检查',
        content: '消防通道和设施',
        basis: '消防法第五十三条',
      },
    ],
  });
  const does = (by: Caller, command: string, data: object) =>
    insist(by, `/plans/${planId}/commands/${command}`, data);
  await does(people.drafter, 'submitPlan', {});
  await does(people.leader, 'approvePlan', { opinion: '同意' });
  await does(people.coordinating, 'recordCoordination', {
    consultationId: null,
    outcome: 'merged',
    mergeRef: '手工统筹',
  });
  await does(people.drafter, 'publishPlan', { where: '政府网站', publicationRef: '公告〔2026〕1号' });
  return planId;
};

test(
  'HZ-26: a restart over the month’s end closes the round once, loses nothing that was sent, and makes up for the missed day once',
  async () => {
    const [drafter, leader, fireHead, marketHead, guidance, market] = await Promise.all([
      at('drafter-1', ['drafter'], 'fire'),
      at('leader-1', ['agencyLeader'], 'fire'),
      at('unithead-1', ['unitHead'], 'fire'),
      at('unithead-2', ['unitHead'], 'market'),
      at('coord-1', ['coordinatingBody'], 'coordination'),
      at('coord-2', ['coordinatingBody'], 'market'),
    ]);
    const does = (by: Caller, command: string, data: object) =>
      insist(by, `/consultations/${id}/commands/${command}`, data);

    // A new installation has its first day as it comes up, not after the next midnight: the round is there.
    await comesTo('opened', ({ stage }) => stage === 'open');
    const daily = product.client.schedule.getHandle(planningDayScheduleId('huzhou'));
    expect(await actionsOf(planningDayScheduleId('huzhou'))).toMatchObject({ taken: 1 });
    // The server's own day goes on beside ours: at half past midnight in Shanghai it would begin another one.
    await daily.pause('only the days of this test');
    const planId = await publishPlan({ drafter, leader, coordinating: guidance });
    await does(marketHead, 'sendNilReturn', {});
    await does(fireHead, 'submitAdjustment', {
      adjustment: {
        adjustmentId: 'adj-october',
        planId,
        reason: '该企业本月停产',
        changes: [{ kind: 'cancelLine', ref: 'hz-october', enterpriseIds: ['huzhou-ent-2'] }],
      },
    });
    await allSent(product);

    // Both away over midnight, and over the first half hour's schedule of the new month.
    const midnight = monthEnd - aheadMs;
    await scheduleAt('month-end', midnight + 2_000);
    // The flow before took less than the room there was, so the moment lies ahead.
    expect(Date.now()).toBeLessThan(midnight);
    expect((await stateOf()).stage).toBe('open');
    await awayOver(midnight + 3_000);
    await comesTo('closed', ({ stage }) => stage === 'collected');
    const closed = await stateOf();
    expect(closed).toMatchObject({ silent: ['huzhou-emergency'], merge: null });
    expect(closed.adjustments).toMatchObject([
      { adjustment: { adjustmentId: 'adj-october' }, status: 'pending' },
    ]);
    await acted('month-end');
    expect(await daysOf('month-end')).toEqual([{ opened: [], drafted: 0, blocked: 0 }]);

    for (const body of [market, guidance])
      await does(body, 'decideAdjustment', { adjustmentId: 'adj-october', decision: 'agree' });
    await comesTo('merged', ({ stage }) => stage === 'deciding');
    const { merge } = await stateOf();
    for (const body of [market, guidance])
      await does(body, 'decideMerge', { hash: merge?.hash, decision: 'accept' });
    await does(guidance, 'publishRound', {});
    await comesTo('carried out', ({ carriedOut }) => carriedOut !== null);
    await allSent(product);

    // Away once more, over the schedule of a day on which inspections are to be drafted.
    const soon = Date.now() + soonMs();
    await scheduleAt('first-day', soon);
    await awayOver(soon + 500);
    await acted('first-day');
    expect(await daysOf('first-day')).toEqual([{ opened: [], drafted: 2, blocked: 0 }]);
    await allSent(product);

    const { pool } = product.api.database;
    const steps = await stepsOf(pool, id);
    const once = ['openRound', 'lapseDeadline', 'attachMerge', 'publishRound', 'recordCarriedOut'];
    for (const command of once)
      expect({ command, times: steps.filter((step) => step.command === command).length }).toEqual({
        command,
        times: 1,
      });
    for (const type of ['RoundClosed', 'RoundPublished', 'CarriedOut'])
      expect({
        type,
        times: steps.flatMap(({ events }) => events).filter((one) => one === type).length,
      }).toEqual({
        type,
        times: 1,
      });
    expect(await stateOf()).toMatchObject({
      stage: 'published',
      publishedOn: '2026-10-01',
      carriedOut: { planned: 2, cancelled: 0 },
      adjustments: [{ status: 'agreed', carriedOut: { ok: true } }],
    });
    expect((await verifyChain(pool, id)).isWhole).toBe(true);

    // One set of visits, a place each in the ledger, an inspection each.
    const visits = await rows<{ enterprise: string; status: string; places: number; inspections: number }>(
      `SELECT enterprise_id AS enterprise, status,
         (SELECT count(*)::int FROM visit_hold h WHERE h.plan_task_id = p.id OR h.inspection_id = p.inspection_id) AS places,
         (SELECT count(*)::int FROM lifecycle l WHERE l.id = p.inspection_id) AS inspections
       FROM planned_visit p WHERE jurisdiction = 'huzhou' ORDER BY 1`,
    );
    expect(visits).toEqual(
      ['huzhou-ent-1', 'huzhou-ent-3'].map((enterprise) => ({
        enterprise,
        status: 'started',
        places: 1,
        inspections: 1,
      })),
    );
    expect(
      await rows(
        `SELECT count(*)::int AS inspections FROM lifecycle WHERE type = 'inspection' AND jurisdiction = 'huzhou'`,
      ),
    ).toEqual([{ inspections: 2 }]);

    // One letter to each address for each thing that happened.
    const doubled = await rows(
      `SELECT n.key, n.params ->> 'change' AS change, l.address FROM letter l JOIN notification n ON n.id = l.notification_id
       WHERE n.lifecycle_id = $1 AND n.template = 'consultation'
       GROUP BY 1, 2, 3 HAVING count(*) > 1`,
      [id],
    );
    expect(doubled).toEqual([]);
    const written = await rows<{ id: string }>('SELECT message_id AS id FROM letter ORDER BY 1');
    // Standing duties are told from time to time, whatever happens here.
    const ofRounds = mail.accepted.filter((letter) => !letter.startsWith('<duty-'));
    expect([...ofRounds].sort()).toEqual(written.map((letter) => letter.id));
    expect(
      await rows(
        `SELECT DISTINCT n.params ->> 'change' AS change FROM letter l JOIN notification n ON n.id = l.notification_id
         WHERE n.lifecycle_id = $1 AND n.template = 'consultation' ORDER BY 1`,
        [id],
      ),
    ).toEqual(['agreed', 'collected', 'opened', 'published'].map((change) => ({ change })));

    // Coming up again and again makes no second day.
    await ensureSchedules(product.client, ['huzhou']);
    expect(await actionsOf(planningDayScheduleId('huzhou'))).toMatchObject({ taken: 1 });
  },
  patienceMs,
);
