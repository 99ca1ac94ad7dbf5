// Joint consultation on a case in real dispute: whom, on what, in writing, concluded, and stated in the decision (HZ-71).
import { openTasks } from '../../../../domain/inspection/tasks';
import { noticesFor } from '../../../../domain/inspection/notices';
import { given, type Given } from './kit/given';
import { cixi, huzhou, jiujiang, realPacks } from './kit/packs';
import type { PolicyPack } from '../../../../domain/policy/policy-pack';

const agencyId = 'agency-a';
const asked = {
  agencyId,
  subject: 'case',
  dispute: '是否构成违法，企业有不同意见',
  question: '行为的性质怎样认定',
  bodies: ['justice', 'court'],
};
const decision = {
  decisionRef: 'd-1',
  penalised: false,
  toldBeforehand: true,
  benchmark: '基准',
  codeOnDecision: true,
};

const toBeOpened = (pack: PolicyPack = huzhou): Given =>
  given(pack)
    .reach('resultNotice')
    .does('officer', 'recordResult', { agencyId, outcome: 'caseOpened', summary: '违法' })
    .does('officer', 'serveResultNotice', { documentNo: 'r-1', method: 'onSpot' });
const inCase = (pack: PolicyPack = huzhou): Given =>
  toBeOpened(pack).does('leader', 'openPenaltyCase', { agencyId, caseRef: 'case-1' });
const consulting = (): Given => inCase().does('reviewer', 'requestCaseConsultation', asked);
const commandsOf = (visit: Given) =>
  openTasks(visit.state, visit.pack).map(({ command, roles, agencyId: whose }) => ({
    command,
    roles,
    whose,
  }));

test('a case is put to those whom the document names, each once; elsewhere it is not offered (HZ-71)', () => {
  inCase(cixi).when('leader', 'requestCaseConsultation', asked).refused('notOfferedHere');
  toBeOpened(jiujiang).when('leader', 'requestCaseConsultation', asked).refused('notOfferedHere');
  expect(realPacks.filter(({ caseConsultation }) => caseConsultation?.bodies.value.length !== 0)).toEqual([
    huzhou,
  ]);
  const visit = inCase();
  visit
    .when('leader', 'requestCaseConsultation', { ...asked, bodies: ['court', 'court'] })
    .refused('malformedCommand');
  visit.when('leaderB', 'requestCaseConsultation', asked).refused('otherAgency');
  visit.when('officer', 'requestCaseConsultation', asked).refused('roleNotAllowed');
  visit.does('leader', 'requestCaseConsultation', asked);
  visit.when('leader', 'requestCaseConsultation', asked).refused('alreadyDone');
});

test('a result may be put to it without a case, an objection with its reference, nothing before there is a result', () => {
  const early = given(huzhou).reach('resultNotice');
  const result = { ...asked, subject: 'result' };
  early.when('leader', 'requestCaseConsultation', result).refused('stepMissing');
  early.does('officer', 'recordResult', { agencyId, outcome: 'correctImmediately', summary: '违法' });
  early.when('leader', 'requestCaseConsultation', asked).refused('stepMissing');
  early
    .when('leader', 'requestCaseConsultation', { ...asked, subject: 'objection' })
    .refused('fieldRequired');
  early.does('leader', 'requestCaseConsultation', {
    ...asked,
    subject: 'objection',
    objectionRef: 'complaint-1',
  });
  // The file stays open until it is concluded, whatever else is done.
  early.does('officer', 'serveResultNotice', { documentNo: 'r-1', method: 'onSpot' });
  expect(early.position).toBe('creditRepair');
  early.reach('closed');
  expect(early.types).toContain('CaseConsultationConcluded');
});

test('each body answers in writing: justice by itself, the court by its letter; each once (HZ-71)', () => {
  const visit = consulting();
  expect(commandsOf(visit)).toEqual([
    { command: 'giveConsultationOpinion', roles: ['supervisor'], whose: null },
    { command: 'giveConsultationOpinion', roles: ['drafter', 'officer', 'legalReviewer'], whose: agencyId },
  ]);
  const ofJustice = { agencyId, body: 'justice', opinion: '轻微，可以不罚' };
  const unnumbered = { agencyId, body: 'court', opinion: '构成违法' };
  const ofCourt = { agencyId, body: 'court', opinion: '构成违法', documentRef: '法函〔2026〕3号' };
  visit.when('officer', 'giveConsultationOpinion', ofJustice).refused('roleNotAllowed');
  visit.when('supervisor', 'giveConsultationOpinion', ofCourt).refused('roleNotAllowed');
  visit.when('officer', 'giveConsultationOpinion', unnumbered).refused('fieldRequired');
  visit
    .when('officer', 'giveConsultationOpinion', { ...ofCourt, body: 'procuratorate' })
    .refused('notPending');
  visit.does('supervisor', 'giveConsultationOpinion', ofJustice);
  visit.when('supervisor', 'giveConsultationOpinion', ofJustice).refused('notPending');
  visit.when('leader', 'concludeCaseConsultation', { agencyId, conclusion: '不罚' }).refused('stepMissing');
  visit.does('officer', 'giveConsultationOpinion', ofCourt);
  visit.does('leader', 'concludeCaseConsultation', { agencyId, conclusion: '不罚' });
  expect(visit.state.caseConsultations).toMatchObject([
    {
      by: 'reviewer-a',
      bodies: ['justice', 'court'],
      opinions: [
        { body: 'justice', by: 'supervisor-1' },
        { body: 'court', documentRef: '法函〔2026〕3号' },
      ],
      concluded: { by: 'leader-a', conclusion: '不罚', missing: [] },
    },
  ]);
});

test('the case waits for the conclusion, and the decision states it (HZ-71)', () => {
  const visit = consulting();
  visit.when('leader', 'recordPenaltyDecision', decision).refused('stepMissing');
  visit
    .does('supervisor', 'giveConsultationOpinion', { agencyId, body: 'justice', opinion: '可以不罚' })
    .does('officer', 'giveConsultationOpinion', {
      agencyId,
      body: 'court',
      opinion: '同意',
      documentRef: '1',
    })
    .does('leader', 'concludeCaseConsultation', { agencyId, conclusion: '不罚' });
  visit.when('leader', 'recordPenaltyDecision', decision).refused('rule.consultationStated', 'HZ-71');
  visit.does('leader', 'recordPenaltyDecision', { ...decision, consultation: '会商一致认为不罚，采纳' });
  expect(visit.position).toBe('closed');
});

test('whoever does not answer in ten working days stops nothing: the conclusion says who was missing', () => {
  const visit = consulting().at('2026-03-30 10:00');
  expect(visit.state.deadlines.find(({ rule }) => rule === 'caseConsultation')).toMatchObject({
    dueOn: '2026-03-16',
    status: 'lapsed',
    soft: true,
  });
  visit.does('leader', 'concludeCaseConsultation', { agencyId, conclusion: '自行认定' });
  expect(visit.state.caseConsultations?.[0]?.concluded).toMatchObject({ missing: ['justice', 'court'] });
  expect(visit.state.deadlines.find(({ rule }) => rule === 'caseConsultation')?.status).toBe('settledLate');
});

test('justice is written to, and the enterprise when it is concluded, without the conclusion', () => {
  const { outcome } = inCase().when('leader', 'requestCaseConsultation', asked);
  const visit = consulting();
  const letters = outcome.ok ? noticesFor(outcome.events, visit.state, huzhou) : [];
  expect(letters).toMatchObject([
    { template: 'caseNews', to: { kind: 'role', role: 'supervisor' }, params: { clauses: 'HZ-71' } },
  ]);
  visit.at('2026-03-30 10:00');
  const ended = visit.when('leader', 'concludeCaseConsultation', { agencyId, conclusion: '秘而不宣' });
  const told = ended.outcome.ok ? noticesFor(ended.outcome.events, visit.state, huzhou) : [];
  expect(told).toMatchObject([{ template: 'caseNews', to: { kind: 'enterprise' } }]);
  expect(JSON.stringify(told)).not.toContain('秘而不宣');
});

test('a pack pinned before there was consultation knows nothing of it, and decides as it did', () => {
  const { caseConsultation: _consultation, impact: _impact, conduct: _conduct, ...before } = huzhou;
  const visit = inCase(before);
  visit.when('leader', 'requestCaseConsultation', asked).refused('notOfferedHere');
  visit.does('leader', 'recordPenaltyDecision', decision);
  expect(visit.state.caseConsultations).toBeUndefined();
  expect(visit.state.notes.map(({ rule }) => rule)).not.toContain('conductPromised');
});
