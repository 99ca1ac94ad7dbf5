// Evidence by the moment at which it was gathered: before, within and after each code, with clocks that are off (HZ-66, HZ-65).
import { commandSchemas } from '../../../../domain/inspection/commands';
import { given, shanghai, type Given } from './kit/given';
import { left } from './kit/left';
import { huzhou } from './kit/packs';
import { sampleData } from './kit/sample-data';

const sample = commandSchemas.attachEvidence.parse(sampleData('attachEvidence').data);
const photo = (nth: number, more: object = {}) => ({
  ...sample,
  evidenceId: `5c0f5a52-1d0a-4b0e-9a51-${String(nth).padStart(12, '0')}`,
  ...more,
});
const attach = (visit: Given, nth: number, more: object = {}): Given =>
  visit.does('officer', 'attachEvidence', photo(nth, more));
const marks = ({ state }: Given) => (state.evidence ?? []).map(({ withoutCode }) => withoutCode);
const code = { code: 'code-9', platformTaskRef: 'platform-1' };

describe('by the moment, not the day (HZ-66, HZ-65)', () => {
  /** Huzhou, Monday: coded at 09:00, inside at 10:00. */
  const inside = () =>
    given(huzhou)
      .reach('awaitingEntry')
      .silentlyAt('2026-03-02 10:00')
      .reach('inside')
      .silentlyAt('2026-03-02 18:00');
  const at = (time: string): object => ({ takenAt: shanghai(`2026-03-02 ${time}`) });
  const marked = (visit: Given, time: string, more: object = {}) =>
    marks(attach(visit, marks(visit).length + 1, { ...at(time), ...more })).at(-1);

  test('before the code was issued, before it was shown, in its time', () => {
    const visit = inside();
    expect(marked(visit, '08:50')).toBe('codeNotYet');
    expect(marked(visit, '09:30')).toBe('beforeShown');
    expect(marked(visit, '10:30')).toBeNull();
  });

  test('a clock that is a few minutes off bars nothing; one that is more, where it says how much, is put right', () => {
    const visit = inside();
    expect(marked(visit, '09:56')).toBeNull();
    expect(marked(visit, '09:54')).toBe('beforeShown');
    const slow = { received: { sizeBytes: 1, mediaType: 'image/jpeg', clockSkewSeconds: -7200 } };
    expect(marked(visit, '08:30', slow)).toBeNull();
    expect(visit.state.evidence?.at(-1)).toMatchObject({
      gatheredAt: shanghai('2026-03-02 10:30'),
      clockSkewSeconds: -7200,
    });
    // A device a day ahead: without its word it is of a day to come, with it of its moment.
    const ahead = { takenAt: shanghai('2026-03-03 11:00') };
    visit.when('officer', 'attachEvidence', photo(90, ahead)).refused('evidenceAhead');
    attach(visit, 91, { ...ahead, received: { ...slow.received, clockSkewSeconds: 86_400 } });
    expect(visit.state.evidence?.at(-1)).toMatchObject({
      withoutCode: null,
      gatheredAt: shanghai('2026-03-02 11:00'),
    });
  });

  test('a clock that is thousands of years off corrects nothing', () => {
    const visit = inside();
    for (const clockSkewSeconds of [251_000_000_000, -252_000_000_000])
      expect(
        marked(visit, '10:30', { received: { sizeBytes: 1, mediaType: 'image/jpeg', clockSkewSeconds } }),
      ).toBeNull();
  });

  test('nothing is gathered after it has come in, whatever the clock says', () => {
    attach(inside(), 1, at('23:00'));
    const visit = inside();
    visit.does('leader', 'revokeActionCode', { reason: '手机遗失' });
    visit.silentlyAt('2026-03-02 18:30');
    attach(visit, 1, at('23:00'));
    expect(visit.state.evidence?.[0]).toMatchObject({
      gatheredAt: shanghai('2026-03-02 18:30'),
      withoutCode: 'noCode',
    });
  });

  test('revoked and issued again: what lies between had none; what came before had one', () => {
    const visit = inside();
    visit.does('leader', 'revokeActionCode', { reason: '手机遗失' });
    expect(marked(visit, '11:00')).toBeNull();
    visit.silentlyAt('2026-03-02 19:00');
    expect(marked(visit, '18:45')).toBe('noCode');
    visit.does('drafter', 'issueCodeRetroactively', { code: 'code-2', platformTaskRef: 'p-2' });
    visit.silentlyAt('2026-03-02 20:00');
    // Nothing was owed, so what was made up was in its time: it counts from the beginning (A26).
    expect(marked(visit, '18:45')).toBeNull();
    expect(marks(visit)).toEqual([null, null, null]);
  });

  test('a newcomer is named from the code on that names him', () => {
    const minted = (officerIds: readonly string[], codeId: string) => ({
      ...{ codeId, keyId: 'k-1', uscc: '91330282MA2AF00027', notBefore: 0, expiresAt: 9_999_999_999 },
      officerIds,
    });
    const visit = given(huzhou).reach('coding');
    const issue = (code: string, officerIds: readonly string[]) =>
      visit.does('drafter', 'issueActionCode', { code, minted: minted(officerIds, `abcdefghij${code}`) });
    issue('c1', ['officer-a1', 'officer-a2']).silentlyAt('2026-03-02 10:00').reach('inside');
    visit.silentlyAt('2026-03-02 12:00');
    visit.does('leader', 'replaceOfficer', {
      officerId: 'officer-a2',
      byOfficerId: 'officer-a3',
      reason: '病',
    });
    issue('c2', ['officer-a1', 'officer-a3']).silentlyAt('2026-03-02 15:00');
    expect(marked(visit, '11:00', { takenBy: 'officer-a3' })).toBe('notNamed');
    expect(marked(visit, '13:00', { takenBy: 'officer-a3' })).toBeNull();
    expect(marked(visit, '13:00', { takenBy: 'officer-a1' })).toBeNull();
  });

  test('over midnight the slack holds too', () => {
    const visit = given(huzhou).reach('inside');
    const { to } = visit.state.draft.window;
    visit.silentlyAt(`${to} 23:59`);
    visit.now = new Date(Date.parse(visit.now) + 240_000).toISOString();
    attach(visit, 1, { takenAt: visit.now });
    expect(marks(visit)).toEqual([null]);
  });

  test('coded late, what comes in afterwards is judged by when it was gathered', () => {
    const visit = left(huzhou).at('2026-03-04 09:00').does('drafter', 'issueCodeRetroactively', code);
    attach(visit, 1, at('09:30'));
    expect(marks(visit)).toEqual(['codeNotYet']);
  });

  test('a lifecycle pinned before moments were told is judged by the day, and tells none', () => {
    const { clockSlackSeconds: _slack, ...dayCode } = huzhou.code;
    const visit = given({ ...huzhou, code: dayCode })
      .reach('awaitingEntry')
      .silentlyAt('2026-03-02 10:00')
      .reach('inside');
    visit.silentlyAt('2026-03-02 18:00');
    expect(marked(visit, '08:50')).toBeNull();
    expect(visit.state.codeSpans).toBeUndefined();
    const told = ['ActionCodeIssued', 'DoorChecked', 'Entered'];
    expect(visit.events.filter((event) => told.includes(event.type) && 'at' in event)).toEqual([]);
    expect(visit.events.at(-1)).not.toHaveProperty('gatheredAt');
  });
});
