// Jiujiang's parameters as its document states them, asserted by hand.
import { loadPack } from '../../../policies/load';

const pack = loadPack('jiujiang');
const { rules, deadlines, information } = pack;

test('the document is 鸠政办秘[2025]2号 of 14 February 2025 (JJ-01)', () => {
  expect(information['document.number']?.value).toBe('鸠政办秘[2025]2号');
  expect(information['document.issuedOn']?.value).toBe('2025-02-14');
});

test('triggered checks are returned by month, by the fifth working day of the next (JJ-33, A6)', () => {
  expect(pack.triggers.monthlyReturn).toBe(true);
  expect(deadlines.triggeredReturn).toMatchObject({
    span: { unit: 'workingDayOfNextMonth', amount: 5 },
    soft: true,
    source: { clauses: ['JJ-33'] },
  });
});

test('above the first threshold is prompted, above the second stopped until supervision releases (JJ-34, JJ-35, A13)', () => {
  expect(rules.reasonableFrequencyPrompt).toMatchObject({
    strength: 'warn',
    limit: null,
    source: { clauses: ['JJ-34'] },
  });
  expect(rules.reasonableFrequencyStop).toMatchObject({
    strength: 'block*',
    limit: null,
    overrideBy: 'supervisor',
    source: { clauses: ['JJ-35'] },
  });
});

test('without a code applied for there is in principle no entry (JJ-42), and the code is shown first (JJ-43)', () => {
  expect(pack.code).toMatchObject({ bearer: 'task', name: '检查码' });
  expect(rules.codeBeforeEntry).toMatchObject({ strength: 'block*', overrideBy: 'agencyLeader' });
  expect(rules.codeBeforeEntry.source.clauses).toContain('JJ-42');
  expect(rules.doorCheck).toMatchObject({ strength: 'block', source: { clauses: ['JJ-43'] } });
  expect(pack.urgentEntry.code).toBe('before');
});

test('advance notice names time, basis and method, with two exceptions, none for complaints (JJ-47, JJ-48, A32)', () => {
  expect(pack.advanceNotice).toMatchObject({
    required: true,
    contents: ['检查时间', '检查依据', '检查方式'],
    exemptions: ['notDisclosable', 'superiorForbids'],
    source: { clauses: ['JJ-47', 'JJ-48'] },
  });
});

test('a firm that opted out is joined only with its consent (JJ-30)', () => {
  expect(rules.jointOptOut).toMatchObject({ strength: 'block', source: { clauses: ['JJ-30'] } });
});

test('whitelisted firms are visited less, which one visit only points out (JJ-27)', () => {
  expect(rules.whitelistNecessity).toMatchObject({ strength: 'warn' });
  expect(rules.whitelistNecessity.source.clauses).toContain('JJ-27');
});

test('three causes are listed, and a cause is compulsory (JJ-32)', () => {
  expect(pack.triggers.sources).toEqual(['complaint', 'referral', 'assignment', 'riskAlarm']);
  expect(rules.unplannedNeedsCause).toMatchObject({ strength: 'block', source: { clauses: ['JJ-32'] } });
});

test('where the document is silent on approval, filing and review, the base speaks and says so', () => {
  expect(pack.approval).toMatchObject({ level: { planned: 'agencyLeader' }, source: { clauses: [] } });
  expect(pack.approval.source.ours).not.toBeNull();
  expect(pack.filing.recipients).toEqual([]);
  expect(Object.values(pack.steps).flatMap(({ requiredFor }) => requiredFor)).toEqual([]);
  expect(pack.urgentEntry.approval).toBe('after');
  expect(pack.creditRepair.required).toBe(false);
});

test('the cap follows the superior and has no number here (JJ-25, JJ-29)', () => {
  expect(rules.annualCap).toMatchObject({
    strength: 'block*',
    limit: null,
    source: { clauses: ['JJ-25', 'JJ-29'] },
  });
});

test('the agency itself verifies the rectification, in days of ours (JJ-45, A54)', () => {
  expect(deadlines.recheck).toMatchObject({
    soft: true,
    holders: ['officer'],
    source: { clauses: ['JJ-45'] },
  });
});

test('the first of several lead units answers for all (JJ-79)', () => {
  expect(information['leadRule']?.source.clauses).toEqual(['JJ-79']);
});

test('the one-off dates of 2025 are milestones, twelve beside that of the yearly plan (JJ-07 to JJ-74)', () => {
  const dates = Object.values(pack.milestones ?? {}).map(
    ({ dueOn, source }) => `${source.clauses.join()} ${dueOn}`,
  );
  expect(dates).toEqual([
    'JJ-07 2025-02-10',
    'JJ-61 2025-02-10',
    'JJ-11 2025-02-20',
    'JJ-14 2025-02-28',
    'JJ-18 2025-02-28',
    'JJ-38 2025-02-28',
    'JJ-31 2025-03-10',
    'JJ-46 2025-03-10',
    'JJ-65 2025-04-10',
    'JJ-40 2025-04-30',
    'JJ-67 2025-06-10',
    'JJ-74 2025-06-30',
  ]);
});
