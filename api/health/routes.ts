// Liveness says that the process answers; readiness asks PostgreSQL and Temporal themselves.
import type { Express } from 'express';
import type { ApiDependencies } from '../dependencies';
import { retryAfterSeconds } from '../problem-details';
import { onlyMethods } from '../routing';

const checkTimeoutMs = 2_000;

/** @throws when `promise` takes longer than the timeout, in milliseconds; what it waited for may go on. */
const within = async <T>(promise: Promise<T>, timeoutMs: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer in ${timeoutMs} ms`));
    }, timeoutMs);
  });
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    clearTimeout(timer);
  }
};

type Check = () => Promise<unknown>;

const isUp = async (check: Check): Promise<boolean> => {
  try {
    await within(check(), checkTimeoutMs);
    return true;
  } catch {
    return false;
  }
};

const checksOf = ({ database, temporal }: ApiDependencies): Readonly<Record<string, Check>> => ({
  postgresql: () => database.pool.query('SELECT 1'),
  temporal: () =>
    temporal.withDeadline(Date.now() + checkTimeoutMs, () =>
      temporal.workflowService.describeNamespace({ namespace: temporal.options.namespace }),
    ),
});

export const mountHealth = (app: Express, dependencies: ApiDependencies): void => {
  const checks = Object.entries(checksOf(dependencies));
  app.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  app.get('/readyz', async (_request, response) => {
    const results = await Promise.all(
      checks.map(async ([name, check]): Promise<[string, string]> => [
        name,
        (await isUp(check)) ? 'up' : 'down',
      ]),
    );
    const isReady = results.every(([, result]) => result === 'up');
    if (!isReady) response.setHeader('Retry-After', String(retryAfterSeconds));
    response
      .status(isReady ? 200 : 503)
      .json({ status: isReady ? 'ready' : 'notReady', checks: Object.fromEntries(results) });
  });
  app.all(['/healthz', '/readyz'], onlyMethods('GET', 'HEAD'));
};
