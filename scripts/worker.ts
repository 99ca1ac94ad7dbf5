// `npm run worker`: takes lifecycles and letters from the task queue until it is asked to stop.
import pino from 'pino';
import { createActivities } from '../activities/create-activities';
import { createPlanningActivities } from '../activities/planning/create-planning-activities';
import { createMailer } from '../activities/mailer';
import { loadLetterBook } from '../activities/letter-book';
import { createWebhookActivities } from '../activities/webhooks/create-webhook-activities';
import { tryBucket } from '../evidence/places';
import { createDatabase } from '../prisma/client';
import { loadAllPacks, loadCalendar } from '../policies/load';
import { connectClient } from '../temporal-config/connection';
import { connectNative } from '../temporal-config/native-connection';
import { startNoticeRelay } from '../temporal-config/notice-relay';
import { planningMessenger } from '../temporal-config/planning-messenger';
import { startScheduleKeeper } from '../temporal-config/schedules';
import { loadSettings } from '../temporal-config/settings';
import { startCalendarUpkeep } from '../temporal-config/calendar-upkeep';
import { startDutyUpkeep } from '../temporal-config/duty-upkeep';
import { startEvidenceUpkeep } from '../temporal-config/evidence-upkeep';
import { startGuideUpkeep } from '../temporal-config/guide-upkeep';
import { startVisitUpkeep } from '../temporal-config/visit-upkeep';
import { startVoiceUpkeep } from '../temporal-config/voice-upkeep';
import { startWebhookRelay } from '../temporal-config/webhook-relay';
import { createWebhookWorker } from '../temporal-config/webhook-worker';
import { createWorker } from '../temporal-config/worker';
import { bundleWorkflows } from '../temporal-config/workflow-bundle';
import { currentBuild } from '../temporal-config/build';

async function main(): Promise<void> {
  const settings = loadSettings(process.env);
  const log = pino({ level: settings.logLevel, base: { part: 'worker' } });
  await tryBucket(settings.evidence, (fault) => {
    log.warn({ error: fault.message }, '存放证据的存储桶暂时连接不上');
  });
  const [connection, bundle] = await Promise.all([
    connectNative(settings),
    bundleWorkflows(settings.cacheFolder),
  ]);
  const database = createDatabase(settings.databaseUrl, {
    maxConnections: 20,
    onIdleError: (error) => {
      log.warn({ error: error.message }, '数据库连接中断，将自动重连');
    },
  });
  const mailer = createMailer(settings.smtpUrl);
  const { client } = await connectClient(settings, { over: connection });
  const packs = new Map(
    loadAllPacks({ allowDrafts: settings.allowDraftPacks }).map((pack) => [pack.id, pack]),
  );
  const calendar = loadCalendar();
  const letterBook = loadLetterBook();
  const worker = await createWorker({
    connection,
    namespace: settings.temporalNamespace,
    bundle,
    activities: {
      ...createActivities({
        pool: database.pool,
        mailer,
        mailFrom: settings.mailFrom,
        letterBook,
        build: currentBuild(),
        onLetterProblem: (problem) => {
          log.warn(problem, '信件未能送出');
        },
      }),
      ...createPlanningActivities({
        database,
        messenger: planningMessenger(client),
        packOf: (jurisdiction) => packs.get(jurisdiction) ?? null,
        calendar,
      }),
    },
  });
  const webhookWorker = await createWebhookWorker({
    connection,
    namespace: settings.temporalNamespace,
    bundle,
    activities: createWebhookActivities({
      pool: database.pool,
      mailer,
      mailFrom: settings.mailFrom,
      allowPrivate: settings.webhookAllowPrivate,
    }),
  });
  const relay = startNoticeRelay({
    client,
    databaseUrl: settings.databaseUrl,
    onError: (error) => {
      log.warn({ error: String(error) }, '信件转送暂时中断');
    },
  });
  const webhookRelay = startWebhookRelay({
    client,
    pool: database.pool,
    onError: (error) => {
      log.warn({ error: String(error) }, '推送暂时中断');
    },
  });
  const visitUpkeep = startVisitUpkeep({
    client,
    pool: database.pool,
    onError: (error) => {
      log.warn({ error: String(error) }, '入企台账的清理暂时中断');
    },
  });
  const lettersApart = {
    pool: database.pool,
    mailer,
    mailFrom: settings.mailFrom,
    publicUrl: settings.codes.publicUrl,
    packs: [...packs.values()],
  };
  const voiceUpkeep = startVoiceUpkeep({
    ...lettersApart,
    onError: (error) => {
      log.warn({ error: String(error) }, '企业评价的邀请和汇总暂时中断');
    },
  });
  const dutyUpkeep = startDutyUpkeep({
    ...lettersApart,
    calendar,
    letterBook,
    onError: (error) => {
      log.warn({ error: String(error) }, '常设事项的告知暂时中断');
    },
  });
  const guideUpkeep = startGuideUpkeep({
    ...lettersApart,
    onError: (error) => {
      log.warn({ error: String(error) }, '指引和培训的告知暂时中断');
    },
  });
  const calendarUpkeep = startCalendarUpkeep({
    client,
    pool: database.pool,
    calendar,
    onError: (error) => {
      log.warn({ error: String(error) }, '新日历暂时未能告知办理中的事项');
    },
  });
  const evidenceUpkeep = startEvidenceUpkeep({
    pool: database.pool,
    evidence: settings.evidence,
    onError: (error) => {
      log.warn({ error: String(error) }, '证据文件夹的清理暂时中断');
    },
  });
  const schedules = startScheduleKeeper({
    client,
    jurisdictions: [...packs.keys()],
    onError: (error) => {
      log.warn({ error: String(error) }, '会商的定时（Schedule）未能建立');
    },
  });
  const stop = (): void => {
    for (const each of [worker, webhookWorker]) if (each.getState() === 'RUNNING') each.shutdown();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.send?.({ ready: true });
  log.info('工作进程已就绪');
  await Promise.all([worker.run(), webhookWorker.run()]);
  await Promise.all([
    relay.stop(),
    webhookRelay.stop(),
    visitUpkeep.stop(),
    voiceUpkeep.stop(),
    guideUpkeep.stop(),
    dutyUpkeep.stop(),
    calendarUpkeep.stop(),
    evidenceUpkeep.stop(),
    schedules.stop(),
  ]);
  mailer.close();
  await database.close();
  await connection.close();
  log.info('工作进程已停止');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
