// What is proposed for clearing away: a basis gone or changed, none, no effect, a licence that waits for the visit.
import { proposals, type ProposalQuestion } from '../../../../domain/items/proposals';
import { clearingGrounds } from '../../../../domain/items/item';
import { cixi, donge, huzhou, jiujiang } from '../inspection/kit/packs';
import { day, Story } from './kit';

const asked = (change: Partial<ProposalQuestion> = {}): ProposalQuestion => ({
  today: day('2026-06-01'),
  grounds: clearingGrounds,
  bases: [],
  uses: null,
  usesSince: null,
  ...change,
});
const found = (story: Story, change: Partial<ProposalQuestion>) =>
  proposals([story.item], asked(change)).map(({ ground, proposed }) => `${ground} ${proposed}`);

const basis = (status: 'repealed' | 'amended', since: string) => ({
  bases: [{ id: 'basis-1', status, since: day(since) }],
});

test('a repealed basis proposes removal, an amended one adjustment, until a version has been written since (JJ-09)', () => {
  const story = Story.of(jiujiang, '2026-01-05', { basisIds: ['basis-1'] }).published();
  expect(found(story, {})).toEqual([]);
  expect(found(story, basis('repealed', '2026-03-01'))).toEqual(['basisRepealed removal']);
  expect(found(story, basis('amended', '2026-03-01'))).toEqual(['basisChanged adjustment']);
  const revised = story.at('2026-04-01').does('revise', { changes: {}, reason: '按新法修订' }).published();
  expect(found(revised, basis('amended', '2026-03-01'))).toEqual([]);
  expect(found(revised, basis('repealed', '2026-03-01'))).toEqual(['basisRepealed removal']);
});

test('what was kept after review is proposed no more, until something changes again (HZ-03)', () => {
  const story = Story.of(huzhou, '2026-01-05', { basisIds: ['basis-1'] })
    .published()
    .at('2026-03-02')
    .does('keep', { ground: 'basisRepealed', reason: '新法有相同规定' });
  expect(found(story, basis('repealed', '2026-03-01'))).toEqual([]);
  expect(found(story, basis('repealed', '2026-05-01'))).toEqual(['basisRepealed removal']);
});

test('without a number that somebody has set nobody judges effect; with one, an item old enough without findings (JJ-09)', () => {
  const story = Story.of(cixi, '2025-01-05').published();
  const uses = (withFindings: number) => ({
    uses: [{ itemId: 'item-1', inspections: 4, withFindings }],
    usesSince: day('2025-06-01'),
  });
  expect(found(story, {})).toEqual([]);
  expect(found(story, uses(0))).toEqual(['noEffect removal']);
  expect(found(story, uses(1))).toEqual([]);
  expect(found(story, { uses: [], usesSince: day('2025-06-01') })).toEqual(['noEffect removal']);
  expect(found(Story.of(cixi, '2026-01-05').published(), uses(0))).toEqual([]);
  expect(found(story, { ...uses(0), grounds: huzhou.itemList.clearingGrounds.value })).toEqual([]);
});

test('an inspection that a licence waits for is looked through (DE-11), and an item without a basis named (DE-09)', () => {
  const licencePrecondition = { legalBasis: '《消防法》第十五条', necessity: '开业前查' };
  const story = Story.of(donge, '2026-01-05', { licencePrecondition }).published();
  expect(found(story, {})).toEqual(['precondition adjustment']);
  expect(found(Story.of(donge, '2026-01-05', { basis: null }).published(), {})).toEqual(['noBasis removal']);
});

test('only what stands on the list today is proposed', () => {
  const draft = Story.of(cixi, '2026-01-05', { basis: null });
  const over = draft.published().does('abolish', { on: '2026-02-01', ground: 'noBasis', reason: '没有依据' });
  expect([found(draft, {}), found(over, {})]).toEqual([[], []]);
});
