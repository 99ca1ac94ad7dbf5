// Posts and confirmed bodies by the packs of the five places.
import { bodyStandings, isLate, standingOf } from '../../../../domain/body/confirmation';
import { plainDate } from '../../../../domain/calendar/plain-date';
import { isHeldOn, overlapsInTime, postGaps, postSchema, type Post } from '../../../../domain/post/post';
import { loadPack } from '../../../../policies/load';

const policyOf = (place: string) => {
  const { posts } = loadPack(place, { allowDrafts: true });
  if (posts === undefined) throw new Error(`${place} has no section of posts`);
  return posts;
};
const today = plainDate('2026-12-01');

const post = (changes: object = {}): Post => ({
  ...postSchema.parse({ agencyId: 'fire', kind: 'leadUnit', unit: '法规科', from: '2026-01-01' }),
  ...{ id: 'p', jurisdiction: 'huzhou', endedOn: null, endReason: null, version: 1 },
  ...changes,
});

test('which posts a place asks for, each with its clause (HZ-14, HZ-96, DE-103, DE-104)', () => {
  const kinds = (place: string) => policyOf(place).kinds.value.map(({ kind, clauses }) => [kind, ...clauses]);
  expect(kinds('huzhou')).toEqual([
    ['leadUnit', 'HZ-14'],
    ['townshipHead', 'HZ-96'],
  ]);
  expect(kinds('donge')).toEqual([
    ['leader', 'DE-103'],
    ['section', 'DE-103'],
    ['platformKeeper', 'DE-104'],
  ]);
  expect(kinds('xiangtan')).toEqual([
    ['leader', 'XT-80'],
    ['liaison', 'XT-80'],
  ]);
  expect([kinds('cixi'), kinds('jiujiang')]).toEqual([[], []]);
});

test('a post is held from its first day until the day of its end', () => {
  const held = { from: plainDate('2026-03-01'), endedOn: plainDate('2026-06-01') };
  expect(
    ['2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01'].map((day) => isHeldOn(held, plainDate(day))),
  ).toEqual([...[false, true, true, false]]);
  const next = (from: string) => overlapsInTime({ from: plainDate(from), endedOn: null }, held);
  expect([next('2026-05-31'), next('2026-06-01')]).toEqual([true, false]);
});

test('who lacks a post is named, with the day since when, and townships alone lack the township’s (HZ-14, HZ-96)', () => {
  const { value: kinds } = policyOf('huzhou').kinds;
  const bodies = [
    { agencyId: 'fire', agencyName: '消防', level: 'county' },
    { agencyId: 'town', agencyName: '某镇', level: 'township' },
  ];
  const gaps = (posts: readonly Post[], staff: readonly string[] = []) =>
    postGaps(bodies, kinds, posts, new Set(staff), today).map(({ body, post: { kind }, why, since }) => [
      ...[body.agencyId, kind, why, since],
    ]);
  expect(gaps([post({ endedOn: plainDate('2026-11-01') })])).toEqual([
    ['fire', 'leadUnit', 'none', '2026-11-01'],
    ['town', 'leadUnit', 'none', null],
    ['town', 'townshipHead', 'none', null],
  ]);
  const mayor = post({ agencyId: 'town', kind: 'townshipHead', unit: null, personId: 'li' });
  const all = [post(), post({ agencyId: 'town' }), mayor];
  expect(gaps(all, ['town li'])).toEqual([]);
  expect(gaps(all)).toEqual([['town', 'townshipHead', 'holderLeft', null]]);
});

test('until the end of its day the date of a document has not passed, and what is done is never late (HZ-77, JJ-07, DE-06)', () => {
  const late = (place: string, day: string) =>
    bodyStandings.filter((standing) =>
      isLate(standing, policyOf(place).bodyConfirmation.value, plainDate(day)),
    );
  expect(late('huzhou', '2025-03-31')).toEqual([]);
  expect(late('huzhou', '2025-04-01')).toEqual(['toAnnounce', 'toConfirm', 'announcedOnly', 'unconfirmed']);
  expect([late('jiujiang', '2025-02-10').length, late('jiujiang', '2025-02-11').length]).toEqual([0, 4]);
  expect(late('donge', '2030-01-01')).toEqual([]);
  expect(policyOf('donge').bodyConfirmation.value.standard).toBe('国办发〔2024〕54号');
  expect(policyOf('cixi').elsewhereFiledWith.source.clauses).toEqual(['CX-14']);
});

test('where a body stands by its newest clearing up', () => {
  const stands = (
    status: 'proposed' | 'confirmed' | 'announced' | 'rejected',
    outcome: 'keep' | 'remove' = 'keep',
  ) => standingOf({ status, outcome }, null);
  expect([stands('proposed'), stands('confirmed'), stands('announced'), stands('rejected')]).toEqual([
    ...['toConfirm', 'toAnnounce', 'announced', 'unconfirmed'],
  ]);
  expect(stands('announced', 'remove')).toBe('unconfirmed');
  expect(standingOf(null, today)).toBe('announcedOnly');
});
