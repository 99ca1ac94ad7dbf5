// What must hold whatever anybody tries, in packs real and made up.
import { allowedActions } from '../../../../domain/inspection/allowed-actions';
import { commandTable } from '../../../../domain/inspection/command-table';
import { evolveAll, initialState } from '../../../../domain/inspection/evolve';
import { favourable } from '../../../../domain/inspection/favourable';
import { isEnded, positionOf } from '../../../../domain/inspection/state';
import { openTasks } from '../../../../domain/inspection/tasks';
import type { PolicyPack } from '../../../../domain/policy/policy-pack';
import { deadlineIds } from '../../../../domain/policy/rule-ids';
import { published } from '../calendar/published-calendar';
import { expectPresentable } from './kit/given';
import { huzhou } from './kit/packs';
import { always, type Answer, type Observer } from './kit/random-run';
import { watchDeadlines } from './kit/watch-deadlines';
import { sampleData } from './kit/sample-data';
import { endAsHonestPeopleWould } from './kit/honest-end';

test('folding the record gives the state, and deciding again gives the same events', () => {
  const observe: Observer = ({ visit, actor, name, data, facts, before, outcome }) => {
    expect(visit.try(actor, name, data, facts)).toEqual(outcome);
    expect(visit.state).toBe(before);
  };
  always(
    () => [observe],
    60,
    ({ visit }) => {
      const kept = JSON.parse(JSON.stringify(visit.events)) as typeof visit.events;
      const first = {
        type: 'InspectionDrafted',
        inspectionId: 'inspection-1',
        by: 'drafter-a',
        draft: visit.drafted,
      } as const;
      expect(evolveAll(initialState(first, visit.pack, published), kept)).toEqual(visit.state);
      expect(JSON.parse(JSON.stringify(visit.state))).toEqual(visit.state);
    },
  );
});

test('nobody gets inside past a stage that the pack asks for, unless the pack lets it be owed', () => {
  const observe: Observer = ({ visit, outcome, before }: Answer) => {
    if (!outcome.ok) return;
    const after = evolveAll(before, outcome.events);
    if (positionOf(after) !== 'inside' || positionOf(before) === 'inside') return;
    const { pack } = visit;
    const { kind } = after.draft;
    const asks = (step: keyof typeof pack.steps) => pack.steps[step].requiredFor.includes(kind);
    const weak =
      ['warn', 'count', 'off'].includes(pack.rules.approvedBeforeEntry.strength) ||
      after.overrides.some(({ rule }) => rule === 'approvedBeforeEntry');
    if (after.debts.includes('approval')) {
      expect(pack.urgentEntry.approval === 'after' || weak).toBe(true);
      expect(after.urgentReason).not.toBeNull();
      return;
    }
    const uncoded = pack.code.bearer === 'task' && after.code === null && after.draft.channel === 'onSite';
    if (uncoded && pack.rules.codeBeforeEntry.strength === 'block') expect(after.debts).toContain('code');
    expect(after.people.approver).not.toBeNull();
    if (after.urgentReason === null && asks('legalReview')) expect(after.people.reviewer).not.toBeNull();
    if (asks('collectiveDiscussion')) expect(after.discussion).not.toBeNull();
    if (asks('governmentApproval') && after.object?.urgentSpecial !== true)
      expect(after.governmentDocument).not.toBeNull();
    expect(after.officerIds).not.toContain(after.people.approver);
    expect(after.authors).not.toContain(after.people.approver);
  };
  always(() => [observe], 120);
});

test('no deadline is lost or fires twice', () => {
  always(() => [watchDeadlines()], 120);
});

test('what the buttons refuse the rule book refuses, with the same code where all wordings get the same', () => {
  const observe: Observer = ({ visit, actor, facts }) => {
    const { state, pack, now } = visit;
    for (const { command, allowed, refusal } of allowedActions({ state, actor, pack, now, facts })) {
      if (allowed || refusal === null) continue;
      const outcome = visit.try(actor, command, sampleData(command).data, facts);
      if (command in favourable)
        expect({ command, allowed: outcome.ok }).toEqual({ command, allowed: false });
      else expect(outcome.ok ? 'allowed' : outcome.code).toBe(refusal.code);
    }
  };
  always(() => [observe], 25);
});

test('every refusal is fit to be shown, and nothing is ever thrown', () => {
  const observe: Observer = ({ outcome }) => {
    if (!outcome.ok) expectPresentable(outcome);
  };
  always(() => [observe], 120);
});

const debts: readonly string[] = ['approveRetroactively', 'issueCodeRetroactively', 'fileRetroactively'];

/** A made-up pack may leave out spans that every real one gives. */
const isTimed = (pack: PolicyPack): boolean =>
  deadlineIds.every((id) => pack.deadlines[id].span !== null || huzhou.deadlines[id].span === null);

test('no task is impossible where it is shown, and somebody can always go on', () => {
  const observe: Observer = ({ visit, outcome, before }) => {
    if (!outcome.ok) return;
    const after = evolveAll(before, outcome.events);
    const tasks = openTasks(after, visit.pack);
    for (const { command, deadlineId } of tasks) {
      const rule = commandTable[command as keyof typeof commandTable];
      expect(rule.at).toContain(positionOf(after));
      // Without a limit nobody would be reminded of it; what an urgent entry owes has one from the moment the officers leave.
      const runsYet = after.finishedOn !== null || !debts.includes(command);
      if (isTimed(visit.pack) && runsYet)
        expect({ command, timed: deadlineId !== null }).toEqual({ command, timed: true });
    }
    expect(new Set(tasks.map(({ key }) => key)).size).toBe(tasks.length);
    if (positionOf(after) === 'voided') expect(after.evidenceBarred).toBe(true);
    if (isEnded(after)) expect(tasks).toEqual([]);
    else
      expect(tasks.length + after.deadlines.filter(({ status }) => status === 'open').length).toBeGreaterThan(
        0,
      );
  };
  always(() => [observe], 60, endAsHonestPeopleWould);
});
