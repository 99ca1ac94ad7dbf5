// What each document says of the list of items, asserted by hand; where it is silent the base says so and why.
import { loadPack } from '../../../policies/load';

const listOf = (id: string) => loadPack(id, { allowDrafts: true }).itemList;
const [huzhou, cixi, donge, jiujiang, xiangtan] = ['huzhou', 'cixi', 'donge', 'jiujiang', 'xiangtan'].map(
  listOf,
);

test('items rest on the powers-and-duties list in Huzhou and Jiujiang (HZ-02, JJ-08)', () => {
  expect(huzhou?.sourceRequired).toMatchObject({ value: true, source: { clauses: ['HZ-02'] } });
  expect(jiujiang?.sourceRequired).toMatchObject({ value: true, source: { clauses: ['JJ-08'] } });
  for (const silent of [cixi, donge, xiangtan])
    expect(silent?.sourceRequired).toMatchObject({ value: false, source: { clauses: [] } });
});

test('Huzhou names the fields of a record and who settles whose an item is (HZ-04, HZ-11)', () => {
  expect(huzhou?.requiredFields.value).toEqual(['department', 'settingBasis', 'basis', 'level']);
  expect(huzhou?.requiredFields.source.clauses).toEqual(['HZ-04']);
  expect(huzhou?.ownerDeciders).toMatchObject({ value: ['supervisor'], source: { clauses: ['HZ-11'] } });
});

test('Cixi claims its items, Dong’e publishes on the government’s website (CX-18, DE-08)', () => {
  expect(cixi?.origins).toMatchObject({ value: ['claimed', 'drafted'], source: { clauses: ['CX-18'] } });
  expect(donge?.publishedAt).toMatchObject({ value: '政府网站', source: { clauses: ['DE-08'] } });
});

test('Jiujiang files the list with the justice bureau and lets entries of the joint list out strictly (JJ-10, JJ-17)', () => {
  expect(jiujiang?.filingRecipient).toMatchObject({
    value: 'supervisionBody',
    source: { clauses: ['JJ-10'] },
  });
  expect(jiujiang?.filingBeforePublication.value).toBe(true);
  expect(jiujiang?.strictOut).toMatchObject({ value: ['keyTradeJoint'], source: { clauses: ['JJ-17'] } });
  for (const silent of [huzhou, cixi, donge, xiangtan]) expect(silent?.filingRecipient.value).toBeNull();
});

test('no document says how long without effect is too long, so no number stands anywhere (JJ-09, A13)', () => {
  for (const list of [huzhou, cixi, donge, jiujiang, xiangtan]) expect(list?.noEffectMonths.value).toBeNull();
  expect(jiujiang?.noEffectMonths.source.clauses).toEqual(['JJ-09']);
});

test('Dong’e sends clashing standards to the county government, and looks for visits hidden in licences (DE-71, DE-11)', () => {
  expect(donge?.standardsToGovernment).toMatchObject({ value: true, source: { clauses: ['DE-71'] } });
  expect(donge?.clearingGrounds.value).toContain('precondition');
});
