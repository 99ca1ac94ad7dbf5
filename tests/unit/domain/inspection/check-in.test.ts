// Check-in by position at the door: measured, told, explained; refused only where a pack says so (DE-42, DE-44).
import type { PolicyPack } from '../../../../domain/policy/policy-pack';
import { enterprise } from './kit/registers';
import { given, type Given } from './kit/given';
import { donge } from './kit/packs';

const gate = { latitude: 36.3349, longitude: 116.2476, of: 'site' as const };
const fix = (metres: number, more: object = {}) => ({
  latitude: gate.latitude + metres / 111_195,
  longitude: gate.longitude,
  accuracyMetres: 20,
  fixedAt: '2026-03-02T01:00:00.000Z',
  ...more,
});

const atGate = (place: typeof gate | null = gate, pack: PolicyPack = donge): Given =>
  given(pack)
    .registers({ ...enterprise({ hasCode: false }), place })
    .reach('awaitingEntry')
    .does('drafter', 'fileWithBody', { body: 'platform', receiptNo: 'r-1' });

const checking = (position?: object, more: object = {}) => ({
  officerId: 'officer-a1',
  certificateShown: true,
  method: 'locationCheckIn',
  ...(position === undefined ? {} : { position }),
  ...more,
});
const notesOf = (visit: Given) => visit.state.notes.filter(({ rule }) => rule === 'checkInPlace');

test('Dong’e: checkInPlace: a check-in is measured, kept, and its place is asked for (DE-42)', () => {
  const visit = atGate();
  visit.when('officer', 'recordDoorCheck', checking()).refused('fieldRequired', 'DE-42');
  visit.does('officer', 'recordDoorCheck', checking(fix(120)));
  expect(visit.state.doorChecks).toMatchObject([
    { officerId: 'officer-a1', placed: { placement: 'near', distanceMetres: 120, accuracyMetres: 20 } },
  ]);
  expect(notesOf(visit)).toEqual([]);
});

test('one from far away is explained and marked, not refused (DE-42, DE-44)', () => {
  const visit = atGate();
  visit.when('officer', 'recordDoorCheck', checking(fix(3000))).refused('checkInUnexplained', 'DE-42');
  visit.does('officer', 'recordDoorCheck', checking(fix(3000), { farReason: '厂区大，在北门' }));
  expect(visit.state.doorChecks).toMatchObject([
    { placed: { placement: 'far' }, farReason: '厂区大，在北门' },
  ]);
  expect(notesOf(visit)).toMatchObject([
    { strength: 'warn', params: { officers: ['officer-a1'], distance: 3000, limit: 500 } },
  ]);
});

test('a pack that refuses is heard, explained or not', () => {
  const { checkInPlace } = donge.rules;
  const strict = {
    ...donge,
    rules: { ...donge.rules, checkInPlace: { ...checkInPlace, strength: 'block' as const } },
  };
  const visit = atGate(gate, strict);
  const far = checking(fix(3000), { farReason: '厂区大，在北门' });
  visit.when('officer', 'recordDoorCheck', far).refused('rule.checkInPlace', 'DE-42');
  visit.when('officer', 'recordDoorCheck', checking(fix(100, { mocked: true }))).allowed();
});

test('fixes that are old, mocked or bare are noted', () => {
  const visit = atGate();
  visit.does(
    'officer',
    'recordDoorCheck',
    checking(fix(10, { mocked: true, fixedAt: '2026-03-02T00:00:00.000Z' })),
  );
  expect(notesOf(visit)).toMatchObject([{ params: { doubts: ['stale', 'mocked'] } }]);
});

test('without coordinates in the register it says that nothing was measured', () => {
  const visit = atGate(null).does('officer', 'recordDoorCheck', checking(fix(9000)));
  expect(visit.state.doorChecks).toMatchObject([
    { placed: { placement: 'notMeasured', distanceMetres: null } },
  ]);
});

test('who scanned the code is told where he was and asked nothing', () => {
  const visit = given(donge).registers({ place: gate }).reach('awaitingEntry');
  visit.does('drafter', 'fileWithBody', { body: 'platform', receiptNo: 'r-1' });
  visit.does('officer', 'recordDoorCheck', checking(fix(3000), { method: 'enterpriseCodeScanned' }));
  expect(visit.state.doorChecks).toMatchObject([{ placed: { placement: 'far' } }]);
  expect(notesOf(visit)).toHaveLength(1);
});

test('a pack pinned before it was measured decides as it did', () => {
  const { checkIn: _checkIn, ...code } = donge.code;
  const visit = atGate(gate, { ...donge, code });
  visit
    .does('officer', 'recordDoorCheck', checking())
    .does('officer', 'recordDoorCheck', checking(fix(3000)));
  expect(visit.state.doorChecks).toEqual([
    { officerId: 'officer-a1', certificateShown: true, method: 'locationCheckIn' },
  ]);
  expect(visit.events.at(-1)).not.toHaveProperty('placed');
});
