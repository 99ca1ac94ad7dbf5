// Why an item may not be checked on a day: what the plan, the inspection and the door ask alike.
import fc from 'fast-check';
import { addDays } from '../../../../domain/calendar/plain-date';
import { faultRefusal } from '../../../../domain/items/fault-refusal';
import { faultsOfItem, itemFaults } from '../../../../domain/items/faults';
import type { Item } from '../../../../domain/items/item';
import { statusOn } from '../../../../domain/items/time';
import { cixi, donge, huzhou, jiujiang, realPacks, xiangtan } from '../inspection/kit/packs';
import { day as draftDay, planned } from '../inspection/kit/drafts';
import { given } from '../inspection/kit/given';
import { items } from '../inspection/kit/registers';
import { day, Story } from './kit';
import { anItem } from './any-item';

const on = (from: string, to = from, today = from) => ({ from: day(from), to: day(to), today: day(today) });
const codes = (item: Item, days: ReturnType<typeof on>) => faultsOfItem(item, days).map(({ code }) => code);

test('unpublished, expired, suspended, or another agency’s: each by its name and day (HZ-07, CX-20, DE-10)', () => {
  const draft = Story.of(huzhou);
  expect(codes(draft.item, on('2026-01-06'))).toEqual(['notPublic']);
  const live = draft.published('2026-02-01');
  expect(codes(live.item, on('2026-01-31'))).toEqual(['notYetValid']);
  expect(codes(live.item, on('2026-02-01'))).toEqual([]);
  // Not public when the plan was written, whatever came later.
  expect(codes(live.item, on('2026-02-01', '2026-02-01', '2026-01-04'))).toEqual(['notPublic']);
  const over = live
    .at('2026-03-01')
    .does('suspend', { from: '2026-04-01', until: '2026-04-10', reason: '等待' })
    .does('abolish', { on: '2026-06-01', ground: 'overlap', reason: '重复' });
  expect(faultsOfItem(over.item, on('2026-03-20', '2026-06-30', '2026-03-20'))).toEqual([
    { itemId: 'item-1', code: 'suspended', on: '2026-04-01' },
    { itemId: 'item-1', code: 'abolished', on: '2026-06-01' },
  ]);
  expect(itemFaults(['item-1', 'item-9'], [live.item], ['market'], on('2026-02-01'))).toEqual([
    { itemId: 'item-1', code: 'otherAgency', on: null },
    { itemId: 'item-9', code: 'unknown', on: null },
  ]);
});

test.each([
  [huzhou, 'HZ-07', 'HZ-02'],
  [cixi, 'CX-20', 'CX-20'],
  [donge, 'DE-10', 'DE-10'],
  [jiujiang, null, 'JJ-08'],
  [xiangtan, null, 'XT-04'],
] as const)(
  '$name: a plan that names such an item is refused with the clause (HZ-07, CX-20, DE-10, JJ-08, XT-04)',
  (pack, published, owned) => {
    const { item } = Story.of(pack)
      .published('2026-02-01')
      .does('abolish', { on: '2026-06-01', ground: 'overlap', reason: '重复' });
    const window = on('2026-05-01', '2026-06-30', '2026-03-01');
    const refused = faultRefusal(itemFaults(['item-1'], [item], ['fire'], window), ['fire'], pack);
    expect(refused).toMatchObject({
      code: 'rule.itemPublished',
      params: { items: ['item-1'], reasons: ['abolished'] },
    });
    if (published !== null) expect(refused?.source.clauses).toContain(published);
    const alien = faultRefusal(
      itemFaults(['item-1'], [item], ['market'], on('2026-03-01')),
      ['market'],
      pack,
    );
    expect(alien).toMatchObject({ code: 'rule.itemOwned', params: { notOf: ['market'] } });
    expect(alien?.source.clauses).toContain(owned);
    expect(
      faultRefusal(itemFaults(['item-1'], [item], ['fire'], on('2026-03-01')), ['fire'], pack),
    ).toBeNull();
  },
);

test('a window has a fault exactly if some day of it has none to be checked on', () => {
  fc.assert(
    fc.property(
      anItem,
      fc.integer({ min: -20, max: 60 }),
      fc.integer({ min: 0, max: 40 }),
      (item, start, length) => {
        const from = addDays(day('2026-01-01'), start);
        const to = addDays(from, length);
        const days = Array.from({ length: length + 1 }, (_, index) => addDays(from, index));
        const isWhole = days.every((one) => statusOn(item, one) === 'inForce');
        expect(faultsOfItem(item, { from, to, today: day('2026-12-31') }).length === 0).toBe(isWhole);
      },
    ),
  );
});

describe.each(realPacks)('$name: an inspection', (pack) => {
  const clause =
    { huzhou: 'HZ-07', cixi: 'CX-20', donge: 'DE-10', jiujiang: null, xiangtan: null }[pack.id] ?? null;

  test.each(['notPublic', 'suspended', 'abolished', 'ownerUnclear'] as const)(
    'whose item is %s is refused at its start and again at the door, with the clause (HZ-07, CX-20, DE-10)',
    (fault) => {
      const facts = items({ faults: [fault], version: 1 });
      given(pack)
        .registers(facts)
        .when('drafter', 'submitForReview')
        .refused('rule.itemPublished', clause ?? undefined);
      const atTheDoor = given(pack).reach('awaitingEntry').registers(facts);
      atTheDoor
        .when('officer', 'recordEntry', {
          place: '车间',
          inspectionNoticeNo: '通知1',
          filingReceiptNo: '备1',
          doorChecks: atTheDoor.doorChecks,
        })
        .refused('rule.itemPublished', clause ?? undefined);
    },
  );
});

test('no form in force, no inspection where it goes by the form (DE-13); an item that pins one binds it', () => {
  const pinned = items({ form: { formId: 'form-fire', number: 1 } });
  given(donge)
    .registers(items({ form: null }))
    .when('drafter', 'submitForReview')
    .refused('rule.checkFormBound', 'DE-13');
  given(donge, planned({ formVersion: null }))
    .registers(pinned)
    .when('drafter', 'submitForReview')
    .allowed();
  given(donge, planned({ formVersion: null }))
    .when('drafter', 'submitForReview')
    .refused('rule.checkFormBound', 'DE-13');
});

test('what the negative list forbids is not carried out in Jiujiang (JJ-57); a pack from before knows no such rule', () => {
  const facts = { banned: [{ conduct: '以评比名义入企', basis: '芜湖市负面清单第三条' }] };
  given(jiujiang).registers(facts).when('drafter', 'submitForReview').refused('rule.negativeList', 'JJ-57');
  given(cixi).registers(facts).when('drafter', 'submitForReview').allowed();
  const { negativeList: _later, ...rules } = jiujiang.rules;
  given({ ...jiujiang, rules: rules as typeof jiujiang.rules })
    .registers(facts)
    .when('drafter', 'submitForReview')
    .allowed();
});

test('facts from before there were versions are judged as they were (replay)', () => {
  given(huzhou)
    .registers(items({ publishedOn: draftDay('2025-01-06') }))
    .when('drafter', 'submitForReview')
    .allowed();
  given(huzhou)
    .registers(items({ publishedOn: null }))
    .when('drafter', 'submitForReview')
    .refused('rule.itemPublished', 'HZ-07');
});
