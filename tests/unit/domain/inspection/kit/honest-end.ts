// From wherever a run has got to, people who want to be done with it can be done with it: nothing is stuck for ever.
import type { CommandName } from '../../../../../domain/inspection/commands';
import { isEnded, positionOf } from '../../../../../domain/inspection/state';
import { openTasks } from '../../../../../domain/inspection/tasks';
import { moveOf } from './autopilot';
import type { Given } from './given';
import { entitled } from './random-moves';
import type { Run } from './random-run';

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
  const { officerIds, draft } = visit.state;
  const free = ['officer-a1', 'officer-a2', 'officer-a3', 'officer-b1'].filter(
    (id) => !officerIds.includes(id),
  );
  const swap = ([officerId, byOfficerId]: readonly [string, string]): boolean =>
    ask('replaceOfficer', { officerId, byOfficerId, reason: '换人' });
  const swaps = officerIds.flatMap((out) => free.map((into) => [out, into] as const));
  return (
    ask('withdraw', { reason: '不再检查' }) ||
    draft.agencyIds.some((agencyId) =>
      ask('recordResult', { agencyId, outcome: 'correctImmediately', summary: '立即改正' }),
    ) ||
    swaps.some(swap)
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
