// The activity around the SQL function: whose run is written down, and which failures are worth another try.
import { ApplicationFailure } from '@temporalio/common';
import { MockActivityEnvironment } from '@temporalio/testing';
import { DefaultLogger } from '@temporalio/worker';
import { recordStepActivity } from '../../../activities/record-step';
import type { RecordedStep, Step } from '../../../activities/types';
import { createDatabase, type Database } from '../../../prisma/client';
import { useDatabase } from '../../support/servers';
import { rowsOf } from '../prisma/record-support';
import { sampleStep } from '../prisma/sample-steps';

/** As a worker would run it for a workflow's run; its log of failures is of no interest here. */
const within = (runId: string): MockActivityEnvironment =>
  new MockActivityEnvironment(
    { workflowExecution: { workflowId: 'w', runId } },
    { logger: new DefaultLogger('ERROR', () => undefined) },
  );

describe('the activity that records a step', () => {
  const server = useDatabase();
  let database: Database;
  beforeAll(() => {
    database = createDatabase(server.url);
  });
  afterAll(() => database.close());

  const run = (step: Step, runId = 'run-1'): Promise<RecordedStep> =>
    within(runId).run(recordStepActivity(database.pool, 'build-1'), step);

  test('records under the run that decided, and answers the hash for the history', async () => {
    const { hash } = await run(sampleStep('activity-1', 1, null), 'run-7');
    expect(
      await rowsOf(
        database.pool,
        `SELECT run_id, encode(hash, 'hex') AS hash FROM step_record WHERE lifecycle_id = 'activity-1'`,
      ),
    ).toEqual([{ run_id: 'run-7', hash }]);
  });

  test('a broken chain is an application failure that is not retried', async () => {
    await run(sampleStep('activity-2', 1, null));
    const failure = await run(sampleStep('activity-2', 2, 'ab'.repeat(32))).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ApplicationFailure);
    expect(failure).toMatchObject({ type: 'ChainBroken', nonRetryable: true });
  });

  test('a database that is away is worth another try', async () => {
    const away = createDatabase('postgresql://ruqi:ruqi@127.0.0.1:1/ruqi');
    const failure = await within('run-1')
      .run(recordStepActivity(away.pool, 'build-1'), sampleStep('activity-3', 1, null))
      .catch((error: unknown) => error);
    await away.close();
    expect(failure).toMatchObject({ code: 'ECONNREFUSED' });
    expect(failure).not.toBeInstanceOf(ApplicationFailure);
  });
});
