// The outbox of letters of an installation, waited for.
import { until } from '../../processes/until';
import { noticeDispatchWorkflowId } from '../../workflows/workflow-ids';
import type { Installation } from './installation';

/** What a killed worker had in its hands is its own for two minutes more (activities/outbox.ts). */
const claimMs = 180_000;
const pace = { timeoutMs: 120_000, everyMs: 50 };

/** Settles when every notice has its letters and every letter is sent. */
export const allSent = async ({ api }: Installation, timeoutMs = claimMs): Promise<void> => {
  const isEmpty = async (): Promise<boolean> => {
    const { rows } = await api.database.pool.query<{ count: number }>(
      `SELECT ((SELECT count(*) FROM notification WHERE resolved_at IS NULL)
         + (SELECT count(*) FROM letter WHERE sent_at IS NULL))::int AS count`,
    );
    return rows[0]?.count === 0;
  };
  if (!(await until(isEmpty, { ...pace, timeoutMs }))) throw new Error('letters are left in the outbox');
};

/** Settles when, besides, nobody is looking for more. */
export const allQuiet = async (product: Installation): Promise<void> => {
  await allSent(product);
  const dispatch = product.client.workflow.getHandle(noticeDispatchWorkflowId);
  const isOver = async (): Promise<boolean> => (await dispatch.describe()).status.name !== 'RUNNING';
  if (!(await until(isOver, pace))) throw new Error('the dispatch of letters does not end');
};
