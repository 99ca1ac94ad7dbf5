// The rules of a round, each as given commands, a command, what comes of it.
import { messageFor } from '../../../../domain/errors/messages';
import { plainDate } from '../../../../domain/calendar/plain-date';
import { dutyOf } from '../../../../domain/consultation/duty';
import { openConsultationTasks } from '../../../../domain/consultation/inbox';
import { consultationNotices } from '../../../../domain/consultation/letters';
import { cixi, huzhou, jiujiang } from '../inspection/kit/packs';
import {
  actor,
  adjustment,
  at,
  closeClock,
  deciding,
  emergency,
  fire,
  guidance,
  market,
  opened,
  opening,
  summary,
} from './kit';

const code = (outcome: { readonly ok: boolean; readonly code?: string }): string =>
  outcome.ok ? 'ok' : (outcome.code ?? '');

describe('sending', () => {
  test('an agency that sends nothing is silent, never agreed (HZ-26)', () => {
    const round = opened();
    round.give('sendNilReturn', {}, fire, at('2026-09-24', 9));
    closeClock(round);
    expect(round.now.silent).toEqual(['huzhou-market', 'huzhou-emergency']);
    expect(round.now.replies.map(({ agencyId }) => agencyId)).toEqual(['huzhou-fire']);
  });

  test('silence is brought to those above; with every answer in, the limit is met', () => {
    const silent = opened();
    closeClock(silent);
    expect(silent.now.deadlines[0]?.status).toBe('lapsed');
    expect(silent.now.deadlines[0]?.escalateAt.length).toBeGreaterThan(0);
    const all = opened();
    for (const who of [fire, emergency, actor('market', ['drafter'])])
      all.give('sendNilReturn', {}, who, at('2026-09-24', 9));
    closeClock(all);
    expect(all.now.deadlines[0]?.status).toBe('met');
  });

  test('the round closes at 24:00 of the last day, by the clock or by whatever comes first after it', () => {
    const round = opened();
    expect(round.ask('sendNilReturn', {}, fire, at('2026-09-30', 23.9)).ok).toBe(true);
    const refused = round.ask('sendNilReturn', {}, fire, at('2026-10-01', 0));
    expect(code(refused)).toBe('illegalInThisState');
  });

  test('a change that comes late is kept as late and has no effect where the pack takes it (HZ-26)', () => {
    const round = opened();
    closeClock(round);
    round.give('submitAdjustment', { adjustment: adjustment('adj-2') }, fire, at('2026-10-02', 9));
    expect(round.now.adjustments[0]?.status).toBe('late');
    expect(dutyOf(round.now)).toBe('prepareMerge');
    const letters = consultationNotices(round.events, round.now, huzhou);
    expect(letters.some(({ params }) => params['change'] === 'late')).toBe(true);
  });

  test('elsewhere a late change is refused with the pack’s reason', () => {
    const round = opened(jiujiang, {
      consultationId: 'jiujiang-2026-10',
      bodies: [{ body: 'coordinatingBody', agencyIds: [] }],
      agencyIds: ['jiujiang-fire'],
    });
    const own = actor('fire', ['unitHead'], 'jiujiang');
    closeClock(round);
    expect(
      code(round.ask('submitAdjustment', { adjustment: adjustment('adj-2') }, own, at('2026-10-02', 9))),
    ).toBe('adjustmentLate');
  });

  test('in Cixi the principal head alone sends a change, having approved it (CX-44)', () => {
    const round = opened(cixi, {
      consultationId: 'cixi-2026-10',
      bodies: [{ body: 'coordinatingBody', agencyIds: [] }],
      agencyIds: ['cixi-fire'],
    });
    const send = (role: 'drafter' | 'principalHead') =>
      round.ask(
        'submitAdjustment',
        { adjustment: adjustment('adj-1') },
        actor('fire', [role], 'cixi'),
        at('2026-09-28', 9),
      );
    const refused = send('drafter');
    expect(refused.ok ? [] : refused.source.clauses).toEqual(['CX-44']);
    expect(send('principalHead').ok).toBe(true);
  });

  test('an urgent special change takes effect as it is filed, and the government is told (HZ-27)', () => {
    const round = deciding();
    round.give(
      'submitAdjustment',
      { adjustment: adjustment('adj-9'), urgentReason: '危化品泄漏隐患重大' },
      fire,
      at('2026-10-08', 10),
    );
    expect(round.now.adjustments.at(-1)?.status).toBe('filed');
    expect(dutyOf(round.now)).toBe('tellPlans');
    const told = consultationNotices(round.events.slice(-1), round.now, huzhou);
    expect(told.map(({ to }) => (to.kind === 'role' ? to.role : ''))).toEqual([
      'coordinatingBody',
      'governmentApprover',
    ]);
  });

  test('who has sent an urgent change while the round was open has answered, and is not silent at its close (HZ-27)', () => {
    const round = opened();
    const urgent = { adjustment: adjustment('adj-9'), urgentReason: '危化品泄漏隐患重大' };
    round.give('submitAdjustment', urgent, fire, at('2026-09-28', 10));
    round.bySystem('lapseDeadline', { deadlineId: round.now.deadlines[0]?.id }, at('2026-10-01', 0));
    expect(round.now.silent).not.toContain('huzhou-fire');
    expect(round.now.silent).toContain('huzhou-emergency');
  });

  test('a refusal calls a round a round', () => {
    const outcome = deciding().ask('sendNilReturn', {}, fire, at('2026-10-08', 10));
    expect(outcome.ok ? '' : messageFor(outcome.code, outcome.params)).toMatch(/^会商现处于/);
  });

  test('where no document lets it take effect by filing, it does not', () => {
    const round = opened(jiujiang, { consultationId: 'jiujiang-2026-10', agencyIds: ['jiujiang-fire'] });
    const outcome = round.ask(
      'submitAdjustment',
      { adjustment: adjustment('adj-9'), urgentReason: '隐患重大' },
      actor('fire', ['unitHead'], 'jiujiang'),
      at('2026-09-28', 9),
    );
    expect(code(outcome)).toBe('adjustmentLate');
  });

  test('an agency that is not asked, or an enterprise, sends nothing', () => {
    const round = opened();
    expect(code(round.ask('sendNilReturn', {}, actor('other-fire', ['unitHead']), at('2026-09-24', 9)))).toBe(
      'otherAgency',
    );
    expect(code(round.ask('sendNilReturn', {}, actor('fire', ['enterprise']), at('2026-09-24', 9)))).toBe(
      'roleNotAllowed',
    );
  });
});

describe('deciding', () => {
  test('two bodies act jointly: one that agrees is not enough (HZ-21, HZ-25)', () => {
    const round = opened();
    round.give('submitAdjustment', { adjustment: adjustment('adj-1') }, fire, at('2026-09-28', 10));
    round.give('decideAdjustment', { adjustmentId: 'adj-1', decision: 'agree' }, market, at('2026-09-29', 9));
    expect(round.now.adjustments[0]?.status).toBe('pending');
    round.give(
      'decideAdjustment',
      { adjustmentId: 'adj-1', decision: 'agree' },
      guidance,
      at('2026-09-29', 9),
    );
    expect(round.now.adjustments[0]?.status).toBe('agreed');
  });

  test('one body that returns or refuses decides, and says why', () => {
    const round = opened();
    round.give('submitAdjustment', { adjustment: adjustment('adj-1') }, fire, at('2026-09-28', 10));
    const ask = (reason: string | null) =>
      round.ask(
        'decideAdjustment',
        { adjustmentId: 'adj-1', decision: 'return', reason },
        market,
        at('2026-09-29', 9),
      );
    expect(code(ask(null))).toBe('fieldRequired');
    expect(ask('时段与培训冲突').ok).toBe(true);
  });

  test('what was returned may be sent again after the close, and is decided anew', () => {
    const round = opened();
    round.give('submitAdjustment', { adjustment: adjustment('adj-1') }, fire, at('2026-09-28', 10));
    round.give(
      'decideAdjustment',
      { adjustmentId: 'adj-1', decision: 'return', reason: '写明企业' },
      market,
      at('2026-09-29', 9),
    );
    closeClock(round);
    round.give('submitAdjustment', { adjustment: adjustment('adj-1') }, fire, at('2026-10-08', 9));
    expect(round.now.adjustments[0]).toMatchObject({ status: 'pending', voices: [] });
    expect(dutyOf(round.now)).toBeNull();
  });

  test('the merge waits until every change is decided', () => {
    const round = opened();
    round.give('submitAdjustment', { adjustment: adjustment('adj-1') }, fire, at('2026-09-28', 10));
    closeClock(round);
    expect(dutyOf(round.now)).toBeNull();
    round.give(
      'decideAdjustment',
      { adjustmentId: 'adj-1', decision: 'refuse', reason: '理由不足' },
      market,
      at('2026-10-08', 9),
    );
    expect(dutyOf(round.now)).toBe('prepareMerge');
  });

  test('a proposal that was replaced is not accepted by its old hash', () => {
    const round = deciding();
    const outcome = round.ask(
      'decideMerge',
      { hash: 'b'.repeat(64), decision: 'accept' },
      market,
      at('2026-10-08', 9),
    );
    expect(code(outcome)).toBe('proposalReplaced');
  });

  test('what people change is given to the next proposal, and the old one is gone', () => {
    const round = deciding();
    const decisions = [{ kind: 'refuse', checkIds: ['c1', 'c2'] }];
    round.give('changeMerge', { decisions }, guidance, at('2026-10-08', 9));
    expect(round.now).toMatchObject({ stage: 'collected', merge: null, mergeDecisions: decisions });
    expect(dutyOf(round.now)).toBe('prepareMerge');
    round.bySystem('attachMerge', { proposal: 2, summary, repeats: [], silent: null }, at('2026-10-08', 9));
    expect(round.now).toMatchObject({ stage: 'deciding', proposals: 2 });
  });

  test('each planned check of what was inspected already is decided, keeping one with a reason (DE-34)', () => {
    const round = deciding();
    round.give(
      'changeMerge',
      { decisions: [{ kind: 'refuse', checkIds: ['c1', 'c2'] }] },
      guidance,
      at('2026-10-08', 9),
    );
    const repeats = ['c1', 'c2', 'c3'].map((checkId) => ({
      checkId,
      agencyId: 'huzhou-fire',
      enterpriseId: 'ent-1',
      inspectionIds: ['insp-1'],
      itemIds: ['item-1'],
    }));
    round.bySystem('attachMerge', { proposal: 2, summary, repeats, silent: null }, at('2026-10-08', 9));
    for (const body of [market, guidance])
      round.give('decideMerge', { hash: summary.hash, decision: 'accept' }, body, at('2026-10-08', 9));
    const publish = round.ask('publishRound', {}, guidance, at('2026-10-08', 9));
    expect(publish.ok ? [] : publish.params['what']).toHaveLength(3);
    const say = (checkId: string, decision: string, reason: string | null = null) =>
      round.ask('decideRepeat', { checkId, decision, reason }, market, at('2026-10-08', 9));
    expect(code(say('c1', 'keep'))).toBe('fieldRequired');
    round.give(
      'decideRepeat',
      { checkId: 'c1', decision: 'keep', reason: '整改须复核' },
      market,
      at('2026-10-08', 9),
    );
    round.give('decideRepeat', { checkId: 'c2', decision: 'merge' }, market, at('2026-10-08', 9));
    const last = round.give('decideRepeat', { checkId: 'c3', decision: 'drop' }, market, at('2026-10-08', 9));
    expect(last).toEqual(['RepeatDecided', 'MergeOutdated']);
    round.bySystem(
      'attachMerge',
      { proposal: 3, summary, repeats: repeats.slice(0, 2), silent: null },
      at('2026-10-08', 9),
    );
    expect(round.now.repeats.every(({ decision }) => decision !== null)).toBe(true);
  });
});

describe('publishing', () => {
  const published = () => {
    const round = deciding();
    for (const body of [market, guidance])
      round.give('decideMerge', { hash: summary.hash, decision: 'accept' }, body, at('2026-10-08', 9));
    round.give('publishRound', {}, guidance, at('2026-10-08', 9));
    return round;
  };

  test('nothing is published before everything is decided', () => {
    expect(code(deciding().ask('publishRound', {}, guidance, at('2026-10-08', 9)))).toBe('undecided');
  });

  test('a published round is carried out once, and its visits must begin within the month', () => {
    const round = published();
    expect(dutyOf(round.now)).toBe('carryOut');
    const done = {
      visits: { planned: 2, cancelled: 0 },
      adjustments: [{ adjustmentId: 'adj-1', ok: true, why: null }],
    };
    round.bySystem('recordCarriedOut', done, at('2026-10-08', 9));
    expect(dutyOf(round.now)).toBeNull();
    expect(
      code(round.ask('recordCarriedOut', done, { ...fire, roles: ['system'] }, at('2026-10-08', 9))),
    ).toBe('alreadyDone');
    const start = round.now.deadlines.find(({ rule }) => rule === 'plannedVisitStart');
    expect(start?.dueOn).toBe('2026-10-31');
  });

  test('it ends after its month once every visit has begun', () => {
    const round = published();
    round.bySystem(
      'recordCarriedOut',
      { visits: { planned: 2, cancelled: 0 }, adjustments: [] },
      at('2026-10-08', 9),
    );
    const count = (on: string, waiting: number) =>
      round.bySystem(
        'recordVisits',
        {
          on: plainDate(on),
          started: 2 - waiting,
          unstarted: waiting === 0 ? [] : [{ agencyId: 'huzhou-fire', waiting, blocked: 1 }],
        },
        at(on, 0.5),
      );
    count('2026-10-20', 1);
    const tasks = openConsultationTasks(round.now, huzhou);
    expect(tasks.map(({ key }) => key)).toEqual(['explainUnstarted:huzhou-fire']);
    round.give('explainUnstarted', { reason: '事项暂停' }, fire, at('2026-10-21', 9));
    expect(openConsultationTasks(round.now, huzhou)).toEqual([]);
    expect(count('2026-11-01', 0)).toContain('RoundEnded');
    expect(round.now.stage).toBe('closed');
  });

  test('the year’s coordination ends with its carrying out (CX-46…48)', () => {
    const round = opened(huzhou, {
      kind: 'annual',
      month: null,
      closesOn: '2026-03-10',
      publishBy: '2026-03-20',
    });
    round.give('closeRound', {}, guidance, at('2026-03-05', 9));
    round.bySystem(
      'attachMerge',
      { proposal: 1, summary, repeats: [], silent: ['huzhou-emergency'] },
      at('2026-03-05', 9),
    );
    expect(round.now.silent).toEqual(['huzhou-emergency']);
    for (const body of [market, guidance])
      round.give('decideMerge', { hash: summary.hash, decision: 'accept' }, body, at('2026-03-06', 9));
    round.give('publishRound', {}, market, at('2026-03-06', 9));
    round.bySystem(
      'recordCarriedOut',
      { visits: { planned: 9, cancelled: 0 }, adjustments: [] },
      at('2026-03-06', 9),
    );
    expect(round.now.stage).toBe('closed');
  });

  test('a round is opened once', () => {
    expect(code(opened().ask('openRound', opening, guidance, at('2026-09-24', 9)))).toBe('alreadyDrafted');
  });
});

describe('a change that its plan will not take', () => {
  const closedAndAgreed = () => {
    const round = opened();
    round.give('submitAdjustment', { adjustment: adjustment('adj-1') }, fire, at('2026-09-28', 10));
    closeClock(round);
    for (const body of [market, guidance])
      round.give('decideAdjustment', { adjustmentId: 'adj-1', decision: 'agree' }, body, at('2026-10-01', 9));
    return round;
  };
  const why = '计划中没有条目 line-1，请核对编号。';

  test('is given back with the plan’s own words before anybody decides on the merge, and may be sent again', () => {
    const round = closedAndAgreed();
    const merge = {
      proposal: 1,
      summary,
      repeats: [],
      silent: null,
      unfit: [{ adjustmentId: 'adj-1', why }],
    };
    expect(round.bySystem('attachMerge', merge, at('2026-10-01', 10))).toEqual([
      'AdjustmentVoiced',
      'AdjustmentDecided',
      'MergeAttached',
    ]);
    expect(round.now.adjustments[0]).toMatchObject({ status: 'returned' });
    const letters = consultationNotices(round.events, round.now, huzhou);
    expect(letters.filter(({ params }) => params['change'] === 'returned')).toMatchObject([
      { to: { kind: 'person', personId: fire.id }, params: { reason: why } },
    ]);
    round.give('submitAdjustment', { adjustment: adjustment('adj-1') }, fire, at('2026-10-02', 9));
    expect(round.now).toMatchObject({ stage: 'collected', merge: null });
    expect(round.now.adjustments[0]).toMatchObject({ status: 'pending', voices: [] });
  });

  test('found out only as it is carried out, is told to whoever sent it and to the bodies', () => {
    const round = deciding();
    for (const body of [market, guidance])
      round.give('decideMerge', { hash: summary.hash, decision: 'accept' }, body, at('2026-10-02', 10));
    round.give('publishRound', {}, guidance, at('2026-10-08', 9));
    const before = round.events.length;
    round.bySystem(
      'recordCarriedOut',
      { visits: { planned: 2, cancelled: 0 }, adjustments: [{ adjustmentId: 'adj-1', ok: false, why }] },
      at('2026-10-08', 9),
    );
    expect(round.now.adjustments[0]?.carriedOut).toEqual({ ok: false, why });
    const letters = consultationNotices(round.events.slice(before), round.now, huzhou);
    expect(letters.map(({ to, params }) => [to, params['change'], params['reason']])).toEqual([
      [{ kind: 'person', personId: fire.id }, 'notTaken', why],
      [{ kind: 'role', role: 'coordinatingBody', agencyId: null }, 'notTaken', why],
    ]);
  });
});
