// What counts of evaluations, and what an agency may ever read of them.
import fc from 'fast-check';
import { batchReachOf, readsSheets } from '../../../../domain/permission/evaluations';
import { totalsOf } from '../../../../domain/voice/batch';
import {
  evaluationProofs,
  lastMonthIn,
  monthBefore,
  questionsAt,
  sheetFault,
  takesPlaceOf,
} from '../../../../domain/voice/evaluation';
import { loadAllPacks, loadPack } from '../../../../policies/load';
import { systemActor, type Role } from '../../../../domain/shared/actor';

const { voice } = loadPack('jiujiang');

test('asked after the visit, after the rectification and after other visits, each its own questions (JJ-44, JJ-66, DE-49)', () => {
  for (const pack of loadAllPacks({ allowDrafts: true }))
    for (const stage of ['visit', 'rectification', 'otherVisit'] as const)
      expect(questionsAt(pack.voice, stage).length).toBeGreaterThan(0);
  expect(questionsAt(loadPack('donge').voice, 'visit').find(({ id }) => id === 'scanned')?.clauses).toEqual([
    'DE-49',
  ]);
});

test('a sheet answers questions that are asked, by the scale, and at least one', () => {
  expect(sheetFault(voice, 'visit', { overall: 5, coercion: 1 })).toBeNull();
  expect(sheetFault(voice, 'visit', {})).toMatchObject({ why: 'nothing' });
  expect(sheetFault(voice, 'visit', { overall: 6 })).toMatchObject({ why: 'unknownScore' });
  expect(sheetFault(voice, 'visit', { rectificationHelp: 3 })).toMatchObject({ why: 'unknownQuestion' });
});

test('what comes from the enterprise itself takes the place of the bare code’s sheet, which officers could give; else the first stays', () => {
  const standing = evaluationProofs.map((proof) =>
    evaluationProofs.filter((given) => takesPlaceOf(given, proof)),
  );
  expect(standing).toEqual([['account', 'secret'], [], []]);
});

test('a bare code’s sheet waits a month longer, over the turn of a year', () => {
  expect(monthBefore('2026-01', 1)).toBe('2025-12');
  expect(monthBefore('2026-02', 14)).toBe('2024-12');
  expect(lastMonthIn('2027-01', 'secret')).toBe('2026-12');
  expect(lastMonthIn('2027-01', 'code')).toBe('2026-11');
});

test('a batch is the same in whatever order the sheets came in', () => {
  const sheet = fc.record({
    answers: fc.dictionary(fc.constantFrom('overall', 'conduct'), fc.integer({ min: 1, max: 5 })),
    remark: fc.option(fc.constantFrom('好', '慢', '来得太多')),
  });
  const sorted = (remarks: readonly string[]) => [...remarks].sort();
  fc.assert(
    fc.property(
      fc
        .array(sheet, { minLength: 5, maxLength: 20 })
        .chain((sheets) =>
          fc.tuple(fc.constant(sheets), fc.shuffledSubarray(sheets, { minLength: sheets.length })),
        ),
      ([sheets, shuffled]) => {
        expect(totalsOf(shuffled, sorted)).toEqual(totalsOf(sheets, sorted));
      },
    ),
  );
});

const actor = (role: Role, agencyId: string | null) => ({
  ...systemActor('xiangtan'),
  id: 'x',
  roles: [role],
  agencyId,
});

test('an agency reads its own batches, who supervises those of all; sheet by sheet only where the pack says so (XT-82)', () => {
  expect(batchReachOf(actor('officer', 'a'))).toEqual({ everywhere: false, agencyId: 'a' });
  expect(batchReachOf(actor('supervisor', null))).toMatchObject({ everywhere: true });
  expect(batchReachOf(actor('parkCommittee', 'p'))).toBeNull();
  expect(batchReachOf(actor('enterprise', null))).toBeNull();
  expect(readsSheets(actor('supervisor', null), loadPack('xiangtan').voice)).toBe(true);
  expect(readsSheets(actor('principalHead', 'a'), loadPack('xiangtan').voice)).toBe(false);
  expect(readsSheets(actor('supervisor', null), loadPack('cixi').voice)).toBe(false);
});
