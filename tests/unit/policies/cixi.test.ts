// Cixi's parameters as its document states them, asserted by hand.
import { loadPack } from '../../../policies/load';

const pack = loadPack('cixi');
const { rules, deadlines, information } = pack;

test('the document is 慈党改办〔2025〕21号 of 17 June 2025 (CX-01)', () => {
  expect(information['document.number']).toEqual({
    value: '慈党改办〔2025〕21号',
    source: { clauses: ['CX-01'], ours: null },
  });
  expect(information['document.issuedOn']?.value).toBe('2025-06-17');
  expect(information['document.superiorDocuments']?.value).toHaveLength(3);
});

test('two on-site visits a year of one body to one firm, in principle (CX-30)', () => {
  expect(rules.annualCap).toEqual({
    strength: 'block*',
    limit: 2,
    overrideBy: 'agencyLeader',
    source: { clauses: ['CX-30'], ours: null },
  });
});

test('complaint, referral and assignment, data monitoring and own application stand outside the cap (CX-32)', () => {
  expect([...pack.triggers.capExempt].sort()).toEqual([
    'assignment',
    'complaint',
    'enterpriseApplication',
    'referral',
    'riskAlarm',
  ]);
  expect(information['triggers.capExempt']?.source.clauses).toEqual(['CX-32']);
});

test('a special inspection passes assessment, legal review, discussion and government (CX-56 to CX-59)', () => {
  expect(pack.steps.needAssessment).toMatchObject({
    requiredFor: ['special'],
    source: { clauses: ['CX-56'] },
  });
  expect(pack.steps.legalReview).toMatchObject({ requiredFor: ['special'], source: { clauses: ['CX-57'] } });
  expect(pack.steps.collectiveDiscussion).toMatchObject({
    requiredFor: ['special'],
    source: { clauses: ['CX-58'] },
  });
  expect(pack.steps.governmentApproval).toMatchObject({
    requiredFor: ['special'],
    source: { clauses: ['CX-59'] },
  });
  expect(rules.specialYearlyLimit).toMatchObject({
    strength: 'block',
    limit: null,
    source: { clauses: ['CX-55'] },
  });
});

test('a head of the body approves (CX-53, CX-66)', () => {
  expect(new Set(Object.values(pack.approval.level))).toEqual(new Set(['agencyLeader']));
  expect(pack.approval.source.clauses).toEqual(['CX-53', 'CX-66']);
});

test('plan and scheme are filed with the guidance office and the justice bureau before entry (CX-67, A20)', () => {
  expect(pack.filing.recipients.map((key) => pack.bodies[key])).toEqual(['市综合执法指导办', '市司法局']);
  expect(rules.filedBeforeEntry).toMatchObject({ strength: 'block', source: { clauses: ['CX-67'] } });
});

test('in an emergency approval, filing and code follow promptly, without a number (CX-68, A11)', () => {
  expect(pack.urgentEntry).toMatchObject({ approval: 'after', filing: 'after', code: 'after' });
  for (const id of ['retroApproval', 'retroCode', 'retroFiling'] as const)
    expect(deadlines[id]).toMatchObject({ soft: true, source: { clauses: ['CX-68'] } });
});

test('advance notice has five contents and four exceptions (CX-22, CX-23)', () => {
  expect(pack.advanceNotice).toMatchObject({
    required: true,
    contents: ['检查主体', '检查时间', '检查内容', '检查方式', '检查标准'],
    exemptions: ['superiorSpecialAction', 'complaint', 'suddenEvent', 'legalProvision'],
    source: { clauses: ['CX-22', 'CX-23'] },
  });
});

test('certificate and code are both shown (CX-73), and a penalty decision carries the code (CX-76)', () => {
  expect(pack.code).toMatchObject({ bearer: 'task', name: '行政行为码' });
  expect(rules.doorCheck).toMatchObject({ strength: 'block', source: { clauses: ['CX-73'] } });
  expect(rules.decisionCode).toMatchObject({ strength: 'block', source: { clauses: ['CX-76'] } });
});

test('a body of elsewhere does not inspect without the out-of-area filing (CX-13, CX-15)', () => {
  expect(rules.withinTerritory).toMatchObject({
    strength: 'block',
    source: { clauses: ['CX-13', 'CX-14', 'CX-15'] },
  });
});

test('off-site first and double random hold in principle (CX-39, CX-40, CX-38, A38)', () => {
  expect(rules.offSiteFirst).toMatchObject({ strength: 'block*', source: { clauses: ['CX-39', 'CX-40'] } });
  expect(rules.randomSelection).toMatchObject({ strength: 'block*', source: { clauses: ['CX-38'] } });
});

test('before a decision the firm is told, and the benchmark is stated (CX-98, CX-99)', () => {
  expect(rules.priorTelling.strength).toBe('block');
  expect(rules.benchmarkStated.strength).toBe('block');
});

test('public benefit is a ground for leniency, an observation period exists (CX-100, CX-102)', () => {
  expect(pack.outcomes.leniencyGrounds).toEqual(
    expect.arrayContaining(['firstOffence', 'minor', 'publicBenefit']),
  );
  expect(pack.outcomes.observation).toBe(true);
  expect(deadlines.observationPeriod).toMatchObject({ span: null, source: { clauses: ['CX-102'] } });
});

test('credit repair is one application to several bodies, without days and without follow-up (CX-104, CX-107)', () => {
  expect(pack.creditRepair).toMatchObject({ required: true, followUpVisit: false });
  expect(deadlines.creditDecision).toMatchObject({ soft: true, source: { clauses: ['CX-104', 'CX-107'] } });
});

test('the indicators 75, 95, 15 and 80 per cent are on file (CX-04, CX-05, CX-06, CX-08)', () => {
  expect(information['indicators']?.value).toEqual(
    expect.arrayContaining([
      '计划检查率 ≥75%（2025年6月）',
      '亮码检查率 ≥95%（2025年6月）',
      '监管纠正率 ≥15%（2025年6月）',
      '年度联合检查实施率 ≥80%（2027年）',
    ]),
  );
});
