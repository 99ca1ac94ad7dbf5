// Dong'e's parameters as its document states them, asserted by hand.
import { loadPack } from '../../../policies/load';

const pack = loadPack('donge');
const { rules, deadlines, information } = pack;

test('the document is 东政办发〔2025〕1号 of 5 June 2025 (DE-01)', () => {
  expect(information['document.number']?.value).toBe('东政办发〔2025〕1号');
  expect(information['document.issuedOn']?.value).toBe('2025-06-05');
});

test('enterprises include individual businesses (DE-02)', () => {
  expect(information['document.enterpriseScope']).toEqual({
    value: ['法人', '非法人组织', '个体工商户'],
    source: { clauses: ['DE-02'], ours: null },
  });
});

test('two officers at least (DE-50)', () => {
  expect(rules.officersMinimum).toEqual({
    strength: 'block',
    limit: 2,
    overrideBy: null,
    source: { clauses: ['DE-50'], ours: null },
  });
});

test('a head of the agency approves, an internal unit alone may not (DE-22, DE-23)', () => {
  expect(new Set(Object.values(pack.approval.level))).toEqual(new Set(['agencyLeader']));
  expect(rules.approvalLevel).toMatchObject({ strength: 'block', source: { clauses: ['DE-22', 'DE-23'] } });
});

test('in urgent cases only the record may come at entry; approval and scan stay before it (DE-35, A64)', () => {
  expect(pack.urgentEntry).toMatchObject({ approval: 'before', filing: 'atEntry', code: 'before' });
  expect(information['urgentEntry.filing']?.source.clauses).toEqual(['DE-35']);
});

test('before entry the inspection is recorded on the platform (DE-21)', () => {
  expect(pack.filing.recipients.map((key) => pack.bodies[key])).toEqual(['鲁执法平台']);
  expect(pack.filing.copies).toEqual([]);
  expect(rules.filedBeforeEntry.strength).toBe('block');
});

test("each officer scans the enterprise's code; location counts where there is none (DE-42, DE-43)", () => {
  expect(pack.code).toMatchObject({ bearer: 'enterprise', name: '企业码', checkInWithoutCode: true });
  expect(rules.doorCheck).toMatchObject({ strength: 'block' });
  expect(rules.doorCheck.source.clauses).toEqual(expect.arrayContaining(['DE-42', 'DE-43', 'DE-44']));
  expect(rules.codeBeforeEntry.strength).toBe('off');
});

test('the yearly cap is hard, without a number, and only warns for what must be done (DE-66, DE-68, A14)', () => {
  expect(rules.annualCap).toMatchObject({
    strength: 'block',
    limit: null,
    source: { clauses: ['DE-66', 'DE-68'] },
  });
  expect(pack.triggers.capExempt).toEqual([]);
  expect(pack.triggers.capWarnOnly).toEqual(
    expect.arrayContaining(['complaint', 'referral', 'assignment', 'suddenEvent']),
  );
});

test('low risk firms are in principle not visited unasked (DE-67)', () => {
  expect(rules.lowRiskOnSite).toMatchObject({
    strength: 'block*',
    overrideBy: 'agencyLeader',
    source: { clauses: ['DE-67'] },
  });
});

test('a special inspection passes assessment, legal review, discussion and government (DE-25, DE-27, DE-28, DE-29)', () => {
  expect(Object.values(pack.steps).map(({ requiredFor, source }) => [requiredFor, source.clauses])).toEqual([
    [['special'], ['DE-25']],
    [['special'], ['DE-27']],
    [['special'], ['DE-28']],
    [['special'], ['DE-29']],
  ]);
});

test('a recusal asked for keeps the officer out until decided (DE-47, DE-48)', () => {
  expect(rules.recusalOpen).toMatchObject({ strength: 'block', source: { clauses: ['DE-47'] } });
  expect(deadlines.recusalDecision).toMatchObject({ soft: true, source: { clauses: ['DE-47', 'DE-48'] } });
});

test("the record is made, with the enterprise's opinion; recording in principle (DE-53, DE-54, DE-55)", () => {
  expect(rules.checkRecord.source.clauses).toEqual(['DE-53']);
  expect(rules.enterpriseOpinion).toMatchObject({ strength: 'block', source: { clauses: ['DE-54'] } });
  expect(rules.avRecording).toMatchObject({
    strength: 'block*',
    overrideBy: 'agencyLeader',
    source: { clauses: ['DE-55'] },
  });
});

test('every inspection ends in one of the outcomes, three grounds for leniency (DE-57 to DE-62)', () => {
  expect(rules.closedLoop.strength).toBe('block');
  expect([...rules.closedLoop.source.clauses].sort()).toEqual([
    'DE-57',
    'DE-58',
    'DE-59',
    'DE-60',
    'DE-61',
    'DE-62',
  ]);
  expect(pack.outcomes.leniencyGrounds).toEqual(['firstOffence', 'minor', 'noSubjectiveFault']);
});

test('the date of a correction comes from the order (DE-58)', () => {
  expect(deadlines.rectification).toMatchObject({ span: null, soft: false, source: { clauses: ['DE-58'] } });
});

test('no third party inspects or finds (DE-46, DE-86, DE-87)', () => {
  expect(rules.thirdPartyNotInspector.strength).toBe('block');
  expect(rules.thirdPartyFinding).toMatchObject({ strength: 'block', source: { clauses: ['DE-87'] } });
});

test('inspections follow the form (DE-13), off-site first (DE-75)', () => {
  expect(rules.checkFormBound).toMatchObject({ strength: 'block', source: { clauses: ['DE-13', 'DE-14'] } });
  expect(rules.offSiteFirst).toMatchObject({ strength: 'block', source: { clauses: ['DE-75'] } });
});

test('credit repair is only informed of (DE-82, A62)', () => {
  expect(pack.creditRepair.required).toBe(false);
  expect(information['creditRepairRoute']?.source.clauses).toEqual(['DE-82']);
});

test('the plan is due on 31 March and the platform in use by 31 May 2025 (DE-17, DE-38)', () => {
  expect(information['planDue']?.value).toBe('每年3月31日前编制');
  expect(pack.milestones).toMatchObject({
    platformInUse: { dueOn: '2025-05-31', each: 'agency', source: { clauses: ['DE-38'] } },
  });
});
