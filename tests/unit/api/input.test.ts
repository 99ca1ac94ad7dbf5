// Faults of input: all of them at once, each with its place and a sentence in Chinese; nothing is dropped in silence.
import type { z } from 'zod';
import { ApiError, type InputFault } from '../../../api/api-errors';
import { readInput } from '../../../api/input';
import { commandSchemas } from '../../../domain/inspection/commands';
import { draftSchema } from '../../../domain/inspection/draft';

const faultsOf = (schema: z.ZodType, sent: unknown): readonly InputFault[] => {
  try {
    readInput(schema, sent);
    return [];
  } catch (error) {
    if (error instanceof ApiError) return error.faults;
    throw error;
  }
};

const draft = {
  kind: 'planned',
  mode: 'single',
  channel: 'onSite',
  enterpriseId: 'e-1',
  leadAgencyId: 'a-1',
  agencyIds: ['a-1'],
  itemIds: ['i-1'],
  window: { from: '2026-09-01', to: '2026-09-30' },
  method: '现场查看',
  content: '消防通道',
};

test('a sound draft passes and gets its defaults', () => {
  expect(readInput(draftSchema, draft)).toMatchObject({ ...draft, siteId: null, officerIds: [] });
});

test('every fault is listed with its path', () => {
  const faults = faultsOf(draftSchema, {
    ...draft,
    kind: 'daily',
    itemIds: [],
    method: '',
    window: { from: '2026-02-30' },
  });
  expect(faults).toEqual([
    { path: 'kind', message: '应为 planned、special、triggered、temporary 之一' },
    { path: 'itemIds', message: '不得少于 1 项' },
    { path: 'window.from', message: '应为 YYYY-MM-DD 格式且真实存在的日期' },
    { path: 'window.to', message: '必须填写' },
    { path: 'method', message: '不能为空' },
  ]);
});

test('a missing field is required, a wrong type is named', () => {
  expect(faultsOf(commandSchemas.grantOverride, { rule: 'annualCap' })).toEqual([
    { path: 'reason', message: '必须填写' },
  ]);
  expect(
    faultsOf(commandSchemas.decideRecusal, { officerId: 'o-1', granted: 'yes', reason: '有理由' }),
  ).toEqual([{ path: 'granted', message: '应为 true 或 false' }]);
});

test('sentences that the domain gives stand as they are', () => {
  expect(faultsOf(draftSchema, { ...draft, agencyIds: ['a-2'] })).toEqual([
    { path: 'agencyIds', message: '参与机关必须包含牵头单位' },
  ]);
});

test('a fault never answers in English', () => {
  const bodies: readonly unknown[] = [
    null,
    'text',
    [],
    { draft: 1 },
    { officerId: {}, byOfficerId: 3, reason: 'x'.repeat(4001) },
  ];
  const messages = Object.values(commandSchemas).flatMap((schema) =>
    bodies.flatMap((body) => faultsOf(schema, body).map(({ message }) => message)),
  );
  expect(messages.length).toBeGreaterThan(100);
  for (const message of messages) expect(message).toMatch(/\p{Script=Han}/u);
});

test('unknown fields are refused at any depth', () => {
  expect(
    faultsOf(draftSchema, { ...draft, priority: 1, window: { ...draft.window, until: '2026-10-01' } }),
  ).toEqual([
    { path: 'window', message: '没有这些字段：until' },
    { path: '', message: '没有这些字段：priority' },
  ]);
  expect(faultsOf(commandSchemas.withdraw, { reason: '误立', force: true })).toEqual([
    { path: '', message: '没有这些字段：force' },
  ]);
});

test('a prototype is not a field', () => {
  const sent: unknown = JSON.parse('{"reason":"误立","__proto__":{"isAdmin":true}}');
  expect(faultsOf(commandSchemas.withdraw, sent)).toHaveLength(1);
});

test('rare characters pass, and stay as they were sent', () => {
  const reason = '法定代表人𠮷田、㛃、䶮、𬱖；名称含“·”';
  expect(readInput(commandSchemas.withdraw, { reason })).toEqual({ reason });
});

test.each([
  ['NUL', 'a\0b'],
  ['half a pair', 'a\ud842'],
])('%s, which no database keeps, is refused where it stands', (_what, text) => {
  expect(faultsOf(commandSchemas.recordTransferReceipt, { agencyId: 'a-1', receiptRef: text })).toEqual([
    { path: 'receiptRef', message: '含有无法保存的字符' },
  ]);
});

test('a body nested deeper than any schema is refused, not followed', () => {
  const deep: unknown = JSON.parse(`{"reason":${'['.repeat(50_000)}${']'.repeat(50_000)}}`);
  expect(faultsOf(commandSchemas.withdraw, deep)).toEqual([{ path: 'reason', message: '应为文字' }]);
});
