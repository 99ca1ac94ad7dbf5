// Every code has a sentence a person can act on, and something it rests on.
import { generalErrorCodes, type DomainErrorCode } from '../../../../domain/errors/codes';
import { messageFor } from '../../../../domain/errors/messages';
import { ruleNames } from '../../../../domain/errors/names';
import { ruleIds } from '../../../../domain/policy/rule-ids';
import { refuse } from '../../../../domain/shared/outcome';

const codes: readonly DomainErrorCode[] = [
  ...generalErrorCodes,
  ...ruleIds.map((rule) => `rule.${rule}` as const),
];

test.each(codes)('%s is a Chinese sentence even where a parameter is missing', (code) => {
  const message = messageFor(code, {});
  expect(message).toMatch(/^[“—\u4e00-\u9fff].*[。）]$/u);
  expect(message).not.toMatch(/undefined|null|\[object/);
});

test.each(generalErrorCodes)('%s rests on a reason of the house where no clause speaks', (code) => {
  expect(refuse(code).source.ours).toMatch(/[\u4e00-\u9fff]/);
});

test('a refusal keeps the source it is given', () => {
  const source = { clauses: ['HZ-65'], ours: null };
  expect(refuse('notPending', { what: '补办赋码' }, source)).toEqual({
    ok: false,
    code: 'notPending',
    params: { what: '补办赋码' },
    source,
    overridableBy: null,
  });
});

test('every rule has a name of its own', () => {
  expect(new Set(ruleIds.map((rule) => ruleNames[rule])).size).toBe(ruleIds.length);
});

test.each([
  [
    'illegalInThisState',
    { position: 'inside', command: 'withdraw', allowedAt: ['plan', 'approval'] },
    '检查现处于“检查进行中”，此时不能“撤回”。可办理的阶段：立项、审批。',
  ],
  [
    'roleNotAllowed',
    { command: 'approve', roles: ['agencyLeader', 'principalHead'] },
    '“批准”须由机关负责人、机关主要负责人办理，您的身份不符。',
  ],
  [
    'roleNotAllowed',
    { command: 'recordEntry', roles: ['officer'], team: true },
    '“入企”须由本次检查的检查人员办理，您不在其中。',
  ],
  ['deadlineNotOpen', { deadlineId: 'rectification:agency-b:7' }, '“整改期限”不存在或已经了结。'],
  [
    'unknownSubject',
    { subject: 'workSafety' },
    '所指的对象不适用或者不在本次检查之内：安全生产。请核对后重新提交。',
  ],
  [
    'overrideRole',
    { rule: 'annualCap', role: 'supervisor' },
    '规则“年度频次上限”只能由行政执法监督机关说明理由后放行。',
  ],
  [
    'rule.annualCap',
    { agency: 'agency-a', visit: 3, limit: 2 },
    'agency-a 本年度对该企业的入企检查将为第 3 次，超过年度上限 2 次。',
  ],
  [
    'rule.annualCap',
    { agency: 'agency-a', visit: 3, limit: null },
    'agency-a 本年度对该企业的入企检查将为第 3 次；年度上限尚未由有权机关确定，仅作计数。',
  ],
  [
    'rule.itemOwned',
    { items: ['item-b1'], notOf: ['agency-a'] },
    '检查事项 item-b1 不在 agency-a 的事项清单内，不得由其实施检查；请由事项所属机关参加联合检查或者出具委托书。',
  ],
  ['rule.avRecording', { why: '设备故障' }, '本次检查应当全过程音像记录而没有记录，所填理由：设备故障。'],
  ['rule.officerCertificate', { officers: [] }, '没有指定持有效行政执法证件的检查人员。'],
  ['rule.leniencyGround', { ground: 'publicBenefit' }, '从宽处理须写明法定情形和依据；所填情形：公益减罚。'],
] as const)('%s says %j in words', (code, params, sentence) => {
  expect(messageFor(code, params)).toBe(sentence);
});

test.each(['itemLegalBasis', 'offSiteFirst', 'whitelistNecessity', 'avRecording'] as const)(
  'rule.%s: the sentence holds where the rule only warns: it refuses nothing (A37, HZ-70, XT-42)',
  (rule) => {
    expect(messageFor(`rule.${rule}`, { items: ['item-a1'], why: null })).not.toMatch(/不得|不能|放行/);
  },
);

test('无事不扰 is a word of Huzhou’s document alone (HZ-33)', () => {
  expect(ruleNames.whitelistNecessity).not.toContain('无事不扰');
  expect(messageFor('rule.whitelistNecessity', {})).not.toContain('无事不扰');
});
