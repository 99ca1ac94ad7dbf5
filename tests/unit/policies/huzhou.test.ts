// Huzhou's parameters as its draft states them, asserted by hand.
import { loadPack } from '../../../policies/load';

const pack = loadPack('huzhou', { allowDrafts: true });
const { rules, deadlines, information } = pack;

test('the text is a draft without title, number and date (A1)', () => {
  expect(pack.status).toBe('draft');
  expect(information['document.title']?.value).toBeNull();
  expect(information['document.number']?.value).toBeNull();
});

test('the principal head approves the scheme, any head the temporary check (HZ-46, HZ-64)', () => {
  expect(pack.approval.level).toEqual({
    planned: 'principalHead',
    special: 'principalHead',
    triggered: 'principalHead',
    temporary: 'agencyLeader',
  });
  expect(pack.approval.source.clauses).toEqual(['HZ-46', 'HZ-64']);
  expect(rules.approvedBeforeEntry).toMatchObject({ strength: 'block', source: { clauses: ['HZ-47'] } });
});

test('late approval and code are due one working day after leaving the site (HZ-65, A2, A9)', () => {
  for (const id of ['retroApproval', 'retroCode'] as const)
    expect(deadlines[id]).toMatchObject({
      span: { unit: 'workingDay', amount: 1 },
      soft: false,
      startEvent: '检查人员离开现场',
      source: { clauses: ['HZ-65'] },
    });
  expect(pack.urgentEntry).toMatchObject({ approval: 'after', code: 'after', reasonRequired: true });
});

test('no code, no entry (HZ-63), and the code belongs to the task (HZ-61, HZ-62)', () => {
  expect(pack.code).toMatchObject({ bearer: 'task', name: '行政行为码', checkInWithoutCode: false });
  expect(rules.codeBeforeEntry).toMatchObject({ strength: 'block', source: { clauses: ['HZ-63'] } });
  expect(rules.platformTask).toMatchObject({ strength: 'block', source: { clauses: ['HZ-61'] } });
});

test('evidence without code is barred in principle, released by supervision (HZ-66, A26)', () => {
  expect(rules.uncodedEvidence).toMatchObject({
    strength: 'block*',
    overrideBy: 'supervisor',
    source: { clauses: ['HZ-66'] },
  });
});

test('the yearly cap has no number until a body sets one (HZ-18, A12)', () => {
  expect(rules.annualCap).toMatchObject({ strength: 'block*', limit: null, source: { clauses: ['HZ-18'] } });
});

test('special inspections need government approval and nothing else from this text (HZ-37, A22)', () => {
  expect(pack.steps.governmentApproval).toEqual({
    requiredFor: ['special'],
    source: { clauses: ['HZ-37'], ours: null },
  });
  for (const step of ['needAssessment', 'legalReview', 'collectiveDiscussion'] as const)
    expect(pack.steps[step].requiredFor).toEqual([]);
  expect(rules.specialYearlyLimit).toMatchObject({
    strength: 'block',
    limit: null,
    source: { clauses: ['HZ-36'] },
  });
  expect(rules.specialNotBlanket).toMatchObject({ strength: 'block', source: { clauses: ['HZ-40'] } });
});

test('triggered checks name one of the listed sources and merge with planned ones (HZ-41, HZ-42, HZ-64)', () => {
  expect(pack.triggers.sources).toEqual(
    expect.arrayContaining([
      'complaint',
      'referral',
      'assignment',
      'riskAlarm',
      'manualAnalysis',
      'enterpriseApplication',
      'suddenEvent',
      'unannounced',
    ]),
  );
  expect(rules.triggerSourceNamed.strength).toBe('block');
  expect(rules.triggeredMergeWithPlanned).toMatchObject({
    strength: 'block',
    source: { clauses: ['HZ-42'] },
  });
});

test('off-site comes first without exception, the whitelist in principle (HZ-44, HZ-34, A38)', () => {
  expect(rules.offSiteFirst).toMatchObject({ strength: 'block', source: { clauses: ['HZ-44'] } });
  expect(rules.whitelistNecessity).toMatchObject({
    strength: 'block*',
    overrideBy: 'agencyLeader',
    source: { clauses: ['HZ-34'] },
  });
});

test('an inspection notice is issued at entry, no advance notice is asked (HZ-49, A33)', () => {
  expect(rules.inspectionNotice).toMatchObject({
    strength: 'block',
    source: { clauses: ['HZ-49', 'HZ-50'] },
  });
  expect(pack.advanceNotice.required).toBe(false);
  expect(pack.filing.recipients).toEqual([]);
});

test('the result is told promptly, as a reminder of ours (HZ-51, A11)', () => {
  expect(deadlines.resultNotice).toMatchObject({ soft: true, source: { clauses: ['HZ-51'] } });
});

test('credit repair is told, reminded and followed up (HZ-72, HZ-73, HZ-74)', () => {
  expect(pack.creditRepair).toMatchObject({ required: true, followUpVisit: true });
  expect(pack.creditRepair.source.clauses).toContain('HZ-72');
  expect(deadlines.creditExpiry).toMatchObject({ span: null, source: { clauses: ['HZ-73'] } });
  expect(deadlines.creditFollowUp.source.clauses).toEqual(['HZ-74']);
});

test('month-end changes, the yearly frequency and the milestones are on file (HZ-26, HZ-83, HZ-05)', () => {
  expect(information['planChange']?.source.clauses).toEqual(['HZ-25', 'HZ-26']);
  expect(information['reports']?.value).toContain('每年1月31日前公布上年本机关检查频次');
  expect(Object.values(pack.milestones ?? {}).map(({ dueOn, source }) => [dueOn, ...source.clauses])).toEqual(
    [
      ['2025-03-31', 'HZ-77'],
      ['2025-03-31', 'HZ-05'],
      ['2025-08-31', 'HZ-10'],
      ['2025-08-31', 'HZ-56'],
    ],
  );
});
