// From wherever a run has got to, people who want to be done with it can be done with it: nothing is stuck for ever.
import type { CommandName } from '../../../../../domain/inspection/commands';
import { isEnded, positionOf, resultOf } from '../../../../../domain/inspection/state';
import { openTasks } from '../../../../../domain/inspection/tasks';
import { moveOf } from './autopilot';
import type { Given } from './given';
import { entitled } from './random-moves';
import type { Run } from './random-run';

const inAMonth = (now: string): string =>
  new Date(Date.parse(now) + 31 * 24 * 3_600_000).toISOString().slice(0, 10);

const mended = (run: Run): boolean => {
  const { visit } = run;
  const ask = (name: CommandName, data: Readonly<Record<string, unknown>>): boolean =>
    entitled(name, visit).some((who) => run.ask(who, name, data, visit.facts()));
  for (const task of openTasks(visit.state, visit.pack)) {
    const { name, data } = moveOf(task, visit.state, visit.pack);
    if (ask(name, data)) return true;
    for (const rule of overridable(visit, name, data))
      if (ask('grantOverride', { rule, reason: '确有必要' })) return true;
  }
  const { officerIds, draft, recusals, results } = visit.state;
  const free = ['officer-a1', 'officer-a2', 'officer-a3', 'officer-b1'].filter(
    (id) => !officerIds.includes(id),
  );
  const dateOf = (agencyId: string): string => resultOf(visit.state, agencyId)?.correctBy ?? '9';
  const byDate = (one: string, other: string): number => dateOf(one).localeCompare(dateOf(other));
  const swap = ([officerId, byOfficerId]: readonly [string, string]): boolean =>
    ask('replaceOfficer', { officerId, byOfficerId, reason: '换人' });
  const swaps = officerIds.flatMap((out) => free.map((into) => [out, into] as const));
  return (
    ask('withdraw', { reason: '不再检查' }) ||
    results.some(
      ({ agencyId, caseRef }) =>
        caseRef !== null &&
        ask('recordResult', {
          agencyId,
          outcome: 'correctByDate',
          summary: '改期',
          correctBy: inAMonth(visit.now),
        }),
    ) ||
    // First those whose date has passed before it was told: the notice waits for them.
    [...draft.agencyIds]
      .sort(byDate)
      .some((agencyId) =>
        ask('recordResult', { agencyId, outcome: 'correctImmediately', summary: '立即改正' }),
      ) ||
    swaps.some(swap) ||
    // Everybody of this small agency has had to step aside: supervision ends what nobody may go on with.
    (recusals.filter(({ status }) => status === 'granted').length > 1 &&
      ask('voidInspection', { reason: '无人可以继续检查' }))
  );
};

const overridable = (
  visit: Given,
  name: CommandName,
  data: Readonly<Record<string, unknown>>,
): readonly string[] =>
  entitled(name, visit).flatMap((who) => {
    const { outcome } = visit.when(who, name, data);
    return !outcome.ok && outcome.overridableBy !== null ? [outcome.code.replace('rule.', '')] : [];
  });

export const endAsHonestPeopleWould = (run: Run): void => {
  const { visit } = run;
  for (let turn = 0; turn < 60 && !isEnded(visit.state); turn += 1) {
    if (mended(run)) continue;
    visit.now = new Date(Date.parse(visit.now) + 40 * 24 * 3_600_000).toISOString();
    run.ring();
  }
  if (!isEnded(visit.state)) {
    const tasks = openTasks(visit.state, visit.pack).map(({ command }) => command);
    throw new Error(`stuck at ${positionOf(visit.state)}: ${tasks.join(', ')}`);
  }
};
