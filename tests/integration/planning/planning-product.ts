// A worker with planning's activities, and plans put on record as the plan lifecycle leaves them.
import { DefaultLogger, Runtime } from '@temporalio/worker';
import type { Client } from '@temporalio/client';
import { createActivities } from '../../../activities/create-activities';
import { loadLetterBook } from '../../../activities/letter-book';
import { createPlanningActivities } from '../../../activities/planning/create-planning-activities';
import { planLineSchema, type PlanLine } from '../../../domain/plan/line';
import { loadAllPacks, loadCalendar } from '../../../policies/load';
import { createDatabase, type Database } from '../../../prisma/client';
import { connectClient } from '../../../temporal-config/connection';
import { connectNative } from '../../../temporal-config/native-connection';
import { planningMessenger } from '../../../temporal-config/planning-messenger';
import { createWorker } from '../../../temporal-config/worker';
import { bundleWorkflows } from '../../../temporal-config/workflow-bundle';

Runtime.install({ logger: new DefaultLogger('ERROR') });

export interface PlanningPlaces {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
}

export interface PlanningWorker {
  readonly client: Client;
  readonly database: Database;
  stop(): Promise<void>;
}

const packs = new Map(loadAllPacks({ allowDrafts: true }).map((pack) => [pack.id, pack]));

export const runPlanningWorker = async (places: PlanningPlaces): Promise<PlanningWorker> => {
  const [connection, bundle, { client, close }] = await Promise.all([
    connectNative(places),
    bundleWorkflows(),
    connectClient(places),
  ]);
  const database = createDatabase(places.databaseUrl);
  const worker = await createWorker({
    connection,
    namespace: places.temporalNamespace,
    bundle,
    activities: {
      ...createActivities({
        pool: database.pool,
        mailer: { sendMail: () => Promise.reject(new Error('no mail server in this suite')) },
        mailFrom: 'ruqi@ruqi.example',
        letterBook: loadLetterBook(),
        build: 'integration',
        onLetterProblem: () => undefined,
      }),
      ...createPlanningActivities({
        database,
        messenger: planningMessenger(client),
        packOf: (jurisdiction) => packs.get(jurisdiction) ?? null,
        calendar: loadCalendar(),
      }),
    },
  });
  const running = worker.run();
  return {
    client,
    database,
    stop: async () => {
      worker.shutdown();
      await running;
      await close();
      await database.close();
      await connection.close();
    },
  };
};

/** Twelve visits a year, one in each month, of the agency's first published item. */
export const monthlyLine = (ref: string, itemId: string, enterpriseIds: readonly string[]): PlanLine =>
  planLineSchema.parse({
    ref,
    title: '每月巡查',
    itemIds: [itemId],
    targets: { kind: 'named', enterpriseIds },
    visitsPerYear: 12,
    window: { from: '2026-01-01', to: '2026-12-31' },
    mode: 'single',
    channel: 'onSite',
    method: '现场检查',
    content: '安全管理情况',
    basis: '年度检查计划',
  });

/** A plan of `agencyId` as its lifecycle would leave it in the stage. */
export const putPlan = async (
  { pool }: Database,
  plan: {
    readonly id: string;
    readonly jurisdiction: string;
    readonly agencyId: string;
    readonly stage: string;
    readonly lines: readonly PlanLine[];
  },
): Promise<void> => {
  const pack = packs.get(plan.jurisdiction);
  const state = {
    id: plan.id,
    stage: plan.stage,
    year: 2026,
    agencyId: plan.agencyId,
    filedOn: '2026-01-05',
    lines: plan.lines,
  };
  await pool.query(
    `INSERT INTO lifecycle (id, type, jurisdiction, lead_agency_id, agency_ids, kind, stage, position, version, state,
       pack_id, pack_version, pack_hash, calendar_version, head_hash, started_at, updated_at)
     VALUES ($1, 'plan', $2, $3, ARRAY[$3], 'annual', $4, $4, 1, $5, $2, '1.0.0', $6, 'x', decode(repeat('00', 32), 'hex'), now(), now())
     ON CONFLICT (id) DO UPDATE SET stage = excluded.stage, state = excluded.state`,
    [plan.id, plan.jurisdiction, plan.agencyId, plan.stage, JSON.stringify(state), pack?.hash ?? ''],
  );
};
