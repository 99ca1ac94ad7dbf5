// The shape of what an agency asks for: faults that no register is needed to see, told in Chinese with their field.
import { parseCommand } from '../../../../domain/inspection/decide';
import { messageFor } from '../../../../domain/errors/messages';
import { entrusted, joint, offSite, planned, special, temporary } from './kit/drafts';

const faultOf = (draft: object): string => {
  const parsed = parseCommand('draftInspection', { inspectionId: 'inspection-1', draft });
  return parsed.ok ? '' : messageFor(parsed.code, parsed.params);
};

test('a field that nobody knows is a fault at any depth, never dropped in silence', () => {
  const { window, trigger } = temporary();
  expect(faultOf({ ...planned(), priority: 1 })).toContain('priority');
  expect(faultOf(planned({ window: { ...window, until: '2026-10-01' } as never }))).toContain('draft.window');
  expect(faultOf(temporary('emergency', { trigger: { ...trigger, urgent: true } as never }))).toContain(
    'draft.trigger',
  );
});

test.each([planned(), joint(), entrusted(), offSite(), special(), temporary()])(
  '%#: a sound draft has no fault',
  (draft) => {
    expect(faultOf(draft)).toBe('');
  },
);

test.each([
  ['draft.agencyIds：参与机关必须包含牵头单位', planned({ agencyIds: ['agency-b'] })],
  ['draft.agencyIds：参与机关不得重复', joint({ agencyIds: ['agency-a', 'agency-a'] })],
  ['draft.agencyIds：单独检查只能有一个机关', planned({ agencyIds: ['agency-a', 'agency-b'] })],
  ['draft.agencyIds：联合检查至少两个机关', joint({ agencyIds: ['agency-a'] })],
  ['draft.entrustedAgencyId：委托检查须写明受托机关', entrusted({ entrustedAgencyId: null })],
  ['draft.entrustedAgencyId：受托机关不得是事项所属机关', entrusted({ entrustedAgencyId: 'agency-a' })],
  ['draft.entrustedAgencyId：只有委托检查才填写受托机关', planned({ entrustedAgencyId: 'agency-b' })],
  [
    'draft.trigger：计划内检查不填触发来源',
    planned({ trigger: { source: 'complaint', evidenceRef: 'e', separateVisitReason: null } }),
  ],
  [
    'draft.window：检查时段的开始日晚于结束日',
    planned({ window: { from: planned().window.to, to: planned().window.from } }),
  ],
  ['draft.special：专项检查须填写范围、内容和时限', special({ special: null })],
  ['draft.officerIds：检查人员不得重复', planned({ officerIds: ['officer-a1', 'officer-a1'] })],
  ['draft.itemIds：检查事项不得重复', planned({ itemIds: ['item-a1', 'item-a1'] })],
  ['draft.leaderOfficerId：带队人员须在检查人员之中', planned({ leaderOfficerId: 'officer-a3' })],
])('%s', (fault, draft) => {
  expect(faultOf(draft)).toContain(fault);
});

test('a field left out, a broken day, an unknown word are told in Chinese', () => {
  const { content: _content, ...short } = planned();
  expect(faultOf(short)).toContain('draft.content：无效输入：期望 string，没有填写');
  expect(faultOf({ ...planned(), window: { from: '2026-02-30', to: '2026-03-31' } })).toContain(
    '真实存在的日期',
  );
  expect(faultOf({ ...planned(), kind: 'spontaneous' })).toContain('draft.kind：无效选项');
  expect(faultOf({ ...planned(), officerIds: ['张三'] })).toContain('只能含字母、数字');
});

test('a command brings nothing that nobody asked for', () => {
  const parsed = parseCommand('approve', { opinion: '同意', approvedBy: 'somebody-else' });
  expect(parsed).toMatchObject({ ok: false, code: 'malformedCommand' });
});
