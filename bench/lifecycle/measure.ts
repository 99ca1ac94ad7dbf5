// Runs the contestants in turn, so that whatever the machine does beside falls on both.
import type { Client } from '@temporalio/client';
import { median, quantile, rounded } from '../statistics';
import type { Contestant } from './contestants';

export interface LifecycleBenchOptions {
  /** Lifecycles of each contestant in each round. */
  readonly lifecycles: number;
  /** Clients that drive lifecycles at the same time. */
  readonly clients: number;
  readonly rounds: number;
}

export interface LifecycleFigures {
  readonly bench: 'lifecycle';
  readonly bare_per_s: number;
  readonly ruqi_per_s: number;
  readonly ratio: number;
  readonly p50_ms: number;
  readonly p99_ms: number;
  readonly events_per_lifecycle: number;
  readonly bytes_per_lifecycle: number;
}

interface Round {
  readonly perSecond: number;
  readonly updateMs: readonly number[];
  readonly workflowIds: readonly string[];
}

const runRound = async (contestant: Contestant, lifecycles: number, clients: number): Promise<Round> => {
  const updateMs: number[] = [];
  const workflowIds: string[] = [];
  let left = lifecycles;
  const drive = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      workflowIds.push(await contestant((ms) => updateMs.push(ms)));
    }
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: clients }, drive));
  return { perSecond: (lifecycles * 1000) / (performance.now() - startedAt), updateMs, workflowIds };
};

/** Every lifecycle of a round must have come to its end: a figure over unfinished ones would be no figure. */
const assertCompleted = async (client: Client, workflowIds: readonly string[]): Promise<void> => {
  for (const id of workflowIds) await client.workflow.getHandle(id).result();
};

const historyOf = async (client: Client, workflowId: string): Promise<{ events: number; bytes: number }> => {
  const handle = client.workflow.getHandle(workflowId);
  const [{ events }, { historySize }] = await Promise.all([handle.fetchHistory(), handle.describe()]);
  if (events == null || historySize === undefined)
    throw new Error(`the server tells nothing of ${workflowId}`);
  return { events: events.length, bytes: historySize };
};

/**
 * Bare and Ruqi in turn, `rounds` times each, after a warm-up of both.
 * @returns medians over the rounds, the ratio's over pairs of them; times over all updates of Ruqi's rounds
 */
export const measureLifecycles = async (
  client: Client,
  contestants: { readonly bare: Contestant; readonly ruqi: Contestant },
  { lifecycles, clients, rounds }: LifecycleBenchOptions,
  say: (line: string) => void,
): Promise<LifecycleFigures> => {
  const done: Record<'bare' | 'ruqi', Round[]> = { bare: [], ruqi: [] };
  // Half a round of each, so that neither is measured while its code is still being compiled.
  for (const name of ['bare', 'ruqi'] as const)
    await runRound(contestants[name], Math.max(clients, lifecycles / 2), clients);
  for (let number = 1; number <= rounds; number += 1) {
    for (const name of ['bare', 'ruqi'] as const) {
      const round = await runRound(contestants[name], lifecycles, clients);
      await assertCompleted(client, round.workflowIds);
      done[name].push(round);
      say(`${String(number)}/${String(rounds)} ${name}: ${round.perSecond.toFixed(2)} lifecycles/s`);
    }
  }
  const perSecond = (name: 'bare' | 'ruqi'): number => median(done[name].map((round) => round.perSecond));
  // Round by round: the machine's own pace drifts, and falls on a pair alike.
  const ratios = done.ruqi.flatMap((round, nth) => {
    const beside = done.bare[nth];
    return beside === undefined ? [] : [round.perSecond / beside.perSecond];
  });
  const updateMs = done.ruqi.flatMap((round) => round.updateMs);
  const history = await historyOf(client, done.ruqi[0]?.workflowIds[0] ?? '');
  return {
    bench: 'lifecycle',
    bare_per_s: rounded(perSecond('bare'), 2),
    ruqi_per_s: rounded(perSecond('ruqi'), 2),
    ratio: rounded(median(ratios), 3),
    p50_ms: rounded(median(updateMs), 1),
    p99_ms: rounded(quantile(updateMs, 0.99), 1),
    events_per_lifecycle: history.events,
    bytes_per_lifecycle: history.bytes,
  };
};
