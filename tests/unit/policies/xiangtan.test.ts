// Xiangtan's parameters as its document and its form state them, asserted by hand.
import { loadPack } from '../../../policies/load';

const pack = loadPack('xiangtan');
const { rules, deadlines, information } = pack;

test('the document is 潭优发〔2024〕2号 of 2024, day unknown (XT-01)', () => {
  expect(information['document.number']?.value).toBe('潭优发〔2024〕2号');
  expect(information['document.issuedOn']?.value).toBe('2024');
});

test('late filing is due five working days after the inspection, with its reason (XT-20, XT-21)', () => {
  expect(deadlines.retroFiling).toMatchObject({
    span: { unit: 'workingDay', amount: 5 },
    soft: false,
    startEvent: '检查人员离开现场',
    escalation: [
      { afterWorkingDays: 2, to: ['agencyLeader'] },
      { afterWorkingDays: 4, to: ['coordinatingBody', 'supervisor'] },
    ],
    source: { clauses: ['XT-20', 'XT-22'] },
  });
  expect(pack.urgentEntry).toMatchObject({
    approval: 'after',
    filing: 'after',
    code: 'before',
    reasonRequired: true,
  });
  expect(information['urgentEntry.reasonRequired']?.source.clauses).toEqual(['XT-21']);
});

test('filing with the business-environment department is a condition of entry (XT-09, XT-10, XT-11)', () => {
  expect(pack.filing.recipients.map((key) => pack.bodies[key])).toEqual(['优化营商环境部门']);
  expect(rules.filedBeforeEntry).toMatchObject({
    strength: 'block',
    source: { clauses: ['XT-09', 'XT-10', 'XT-11'] },
  });
});

test('justice gets a copy and the park committee is told (XT-13, XT-14)', () => {
  expect(pack.filing.copies.map((key) => pack.bodies[key])).toEqual(['司法行政部门']);
  expect(pack.filing.parkCommitteeTold).toBe(true);
  expect(information['filing.parkCommitteeTold']?.source.clauses).toEqual(['XT-14']);
});

test('state secrets and work safety are exempt from prior filing (XT-12, A3)', () => {
  expect(pack.filing.exemptions).toEqual(['stateSecret', 'workSafety']);
  expect(information['filing.exemptions']?.source.clauses).toEqual(['XT-12']);
});

test("the principal head's opinion on the form is the approval (XT-89, A63)", () => {
  expect(new Set(Object.values(pack.approval.level))).toEqual(new Set(['principalHead']));
  expect(pack.approval.source.clauses).toEqual(['XT-89']);
});

test('what is not on a filed plan is in principle not carried out (XT-30), unplanned only for a listed cause (XT-32)', () => {
  expect(rules.planFiled).toMatchObject({ strength: 'block*', overrideBy: 'agencyLeader' });
  expect(rules.planFiled.source.clauses).toContain('XT-30');
  expect(rules.unplannedNeedsCause).toMatchObject({
    strength: 'block',
    source: { clauses: ['XT-19', 'XT-32'] },
  });
});

test('two departments at one firm go together (XT-34), units of one agency too (XT-37), levels do not repeat (XT-36)', () => {
  expect(rules.jointCompulsory).toMatchObject({ strength: 'block', source: { clauses: ['XT-34'] } });
  expect(rules.internalMerge).toMatchObject({ strength: 'block', source: { clauses: ['XT-37'] } });
  expect(rules.noRepeatAcrossLevels).toMatchObject({ strength: 'block*', source: { clauses: ['XT-36'] } });
});

test("the officer scans the enterprise's code at every visit, or is refused (XT-38, XT-87, A28)", () => {
  expect(pack.code).toMatchObject({ bearer: 'enterprise', name: '湖南营商码', checkInWithoutCode: false });
  expect(rules.doorCheck).toMatchObject({
    strength: 'block',
    source: { clauses: ['XT-38', 'XT-39', 'XT-87'] },
  });
});

test('there is no yearly cap (A15)', () => {
  expect(rules.annualCap.strength).toBe('off');
});

test('an observation period only on application; device evidence is reviewed twice (XT-51, XT-52, XT-43)', () => {
  expect(pack.outcomes.observation).toBe(true);
  expect(rules.observationOnApplication).toMatchObject({ strength: 'block', source: { clauses: ['XT-51'] } });
  expect(deadlines.observationPeriod.source.clauses).toEqual(['XT-52']);
  expect(rules.deviceEvidenceReview).toMatchObject({ strength: 'block', source: { clauses: ['XT-43'] } });
});

test('the form has its fields and three copies (XT-88, XT-90)', () => {
  expect(information['filingForm']?.source.clauses).toEqual(['XT-10', 'XT-88', 'XT-89', 'XT-90', 'XT-91']);
  expect(information['filingForm']?.value).toContain('一式三份：备案部门、检查单位、被检查对象');
});

test('no special steps are asked, no credit repair (A22, A62)', () => {
  expect(Object.values(pack.steps).flatMap(({ requiredFor }) => requiredFor)).toEqual([]);
  expect(pack.creditRepair.required).toBe(false);
});

test('the sampling plan is filed by 31 March, joint supervision is quarterly (XT-28, XT-78)', () => {
  expect(information['planDue']?.source.clauses).toContain('XT-28');
  expect(information['reports']?.source.clauses).toContain('XT-78');
});
