// Processor time as Linux counts it for each process (user and system, in ticks of 10 ms). Nothing on other systems.
import { readdirSync, readFileSync } from 'node:fs';

const msPerTick = 10;

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** Of its own and of children that are gone and were waited for. */
  readonly ms: number;
}

const read = (pid: string): Process | null => {
  try {
    // The name stands in brackets and may hold anything, blanks too.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    const [user = 0, system = 0, goneUser = 0, goneSystem = 0] = fields.slice(11, 15);
    return {
      pid: Number(pid),
      parent: fields[1] ?? 0,
      ms: (user + system + goneUser + goneSystem) * msPerTick,
    };
  } catch {
    return null; // gone meanwhile, or not Linux
  }
};

/** Milliseconds that each of the processes has used so far, its children with it; null where nobody counts. */
export const processorMs = <N extends string>(
  pids: Readonly<Record<N, number>>,
): Readonly<Record<N, number>> | null => {
  if (process.platform !== 'linux') return null;
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => read(pid) ?? []);
  const own = Object.values<number>(pids);
  const treeOf = (pid: number): number =>
    all
      .filter((each) => each.pid === pid || (each.parent === pid && !own.includes(each.pid)))
      .reduce((sum, each) => sum + each.ms + (each.pid === pid ? 0 : treeBelow(each.pid)), 0);
  const treeBelow = (pid: number): number => treeOf(pid) - (all.find((each) => each.pid === pid)?.ms ?? 0);
  return Object.fromEntries(
    (Object.entries(pids) as [N, number][]).map(([name, pid]) => [name, treeOf(pid)]),
  ) as Record<N, number>;
};
