// Runs the contestants in turn, so that whatever the machine does beside falls on both.
import type { Client } from '@temporalio/client';
import { processorMs } from '../processor-time';
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
  /** Processor time of one update over all processes, client and servers with it; null where nobody counts it. */
  readonly bare_processor_ms: number | null;
  readonly ruqi_processor_ms: number | null;
}

/** Ids of the servers' processes; Node's own is added. */
export type ServerPids = Readonly<Record<'temporal' | 'postgres', number>>;

interface Round {
  readonly perSecond: number;
  /** Milliseconds of one update by process. */
  readonly processorMs: Readonly<Record<'node' | keyof ServerPids, number>> | null;
  readonly updateMs: readonly number[];
  readonly workflowIds: readonly string[];
}

const runRound = async (
  contestant: Contestant,
  lifecycles: number,
  clients: number,
  servers: ServerPids,
): Promise<Round> => {
  const pids = { node: process.pid, ...servers };
  const updateMs: number[] = [];
  const workflowIds: string[] = [];
  let left = lifecycles;
  const drive = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      workflowIds.push(await contestant((ms) => updateMs.push(ms)));
    }
  };
  const usedBefore = processorMs(pids);
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: clients }, drive));
  const perSecond = (lifecycles * 1000) / (performance.now() - startedAt);
  return {
    perSecond,
    processorMs: perUpdate(usedBefore, processorMs(pids), updateMs.length),
    updateMs,
    workflowIds,
  };
};

const perUpdate = (
  before: ReturnType<typeof processorMs<'node' | keyof ServerPids>>,
  after: typeof before,
  updates: number,
): Round['processorMs'] =>
  before === null || after === null
    ? null
    : {
        node: (after.node - before.node) / updates,
        temporal: (after.temporal - before.temporal) / updates,
        postgres: (after.postgres - before.postgres) / updates,
      };

const inAll = ({ processorMs: used }: Round): number | null =>
  used === null ? null : used.node + used.temporal + used.postgres;

const told = ({ perSecond, processorMs: used }: Round): string =>
  `${perSecond.toFixed(2)} lifecycles/s${
    used === null
      ? ''
      : `, processor ms an update: node ${used.node.toFixed(2)} temporal ${used.temporal.toFixed(2)} postgres ${used.postgres.toFixed(2)}`
  }`;

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
  servers: ServerPids,
  { lifecycles, clients, rounds }: LifecycleBenchOptions,
  say: (line: string) => void,
): Promise<LifecycleFigures> => {
  const done: Record<'bare' | 'ruqi', Round[]> = { bare: [], ruqi: [] };
  // Neither is measured while its code is still being compiled: after 100 lifecycles that still took a tenth of Node's time.
  for (const name of ['bare', 'ruqi'] as const)
    await runRound(contestants[name], Math.max(clients, lifecycles), clients, servers);
  for (let number = 1; number <= rounds; number += 1) {
    for (const name of ['bare', 'ruqi'] as const) {
      const round = await runRound(contestants[name], lifecycles, clients, servers);
      await assertCompleted(client, round.workflowIds);
      done[name].push(round);
      say(`${String(number)}/${String(rounds)} ${name}: ${told(round)}`);
    }
  }
  const perSecond = (name: 'bare' | 'ruqi'): number => median(done[name].map((round) => round.perSecond));
  // Round by round: the machine's own pace drifts, and falls on a pair alike.
  const ratios = done.ruqi.flatMap((round, nth) => {
    const beside = done.bare[nth];
    return beside === undefined ? [] : [round.perSecond / beside.perSecond];
  });
  const updateMs = done.ruqi.flatMap((round) => round.updateMs);
  const processorOf = (name: 'bare' | 'ruqi'): number | null => {
    const used = done[name].flatMap((round) => inAll(round) ?? []);
    return used.length === 0 ? null : rounded(median(used), 2);
  };
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
    bare_processor_ms: processorOf('bare'),
    ruqi_processor_ms: processorOf('ruqi'),
  };
};
