// What an enterprise answers itself, and that nothing of it is turned against it (JJ-13, HZ-98, HZ-101).
import fc from 'fast-check';
import {
  answerSelfCheck,
  finishRefusal,
  groundRefusal,
  selfFindings,
  type SelfAnswer,
  type SelfCheck,
} from '../../../../domain/compliance-guide/self-check';
import { composeRisks } from '../../../../domain/compliance-guide/compose-risks';
import {
  entriesRefusal,
  handOver,
  writeEntries,
  type RiskList,
} from '../../../../domain/compliance-guide/risk-list';
import { enrolRefusal, holdRefusal, type Training } from '../../../../domain/compliance-guide/training';
import { plainDate } from '../../../../domain/calendar/plain-date';

const today = plainDate('2026-11-29');
const points = [{ key: 'a' }, { key: 'b' }, { key: 'c' }];
const begun: SelfCheck = {
  ...{ id: 'self-check-1', jurisdiction: 'huzhou', enterpriseId: 'e', guideId: 'g', number: 1, answers: [] },
  ...{ begunAt: '', finishedOn: null, isPublic: false, sharedWith: [], version: 1 },
};
const answer = (key: string, changes: Partial<SelfAnswer> = {}): SelfAnswer => ({
  ...{ key, found: 'conforms', note: null, putRight: null },
  ...changes,
});
const putRight = { on: today, how: '已改' };

const anyAnswer = fc.record({
  key: fc.constantFrom<string[]>('a', 'b', 'c'),
  found: fc.constantFrom(...selfFindings),
  note: fc.constant(null),
  putRight: fc.constant(null),
});

test('answers may come in any order and often: the last word on a point counts, in the order of the points', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyAnswer, { minLength: 1, maxLength: 4 }), { maxLength: 8 }), (rounds) => {
      let check = begun;
      for (const given of rounds) {
        const outcome = answerSelfCheck(check, points, given, today);
        if (!outcome.ok) throw new Error(outcome.code);
        check = { ...check, answers: outcome.answers };
      }
      const last = new Map(rounds.flat().map((one) => [one.key, one]));
      expect(check.answers).toEqual(points.flatMap(({ key }) => last.get(key) ?? []));
      expect(finishRefusal(check, points) === null).toBe(last.size === points.length);
    }),
  );
});

test('after its end only what was put right since is added, once', () => {
  const done: SelfCheck = {
    ...begun,
    finishedOn: today,
    answers: [answer('a', { found: 'problem' }), answer('b'), answer('c', { found: 'problem', putRight })],
  };
  const add = (given: SelfAnswer) => answerSelfCheck(done, points, [given], today);
  expect(add(answer('a', { found: 'problem', putRight }))).toMatchObject({ ok: true });
  for (const given of [
    answer('a', { found: 'conforms' }),
    answer('a', { found: 'problem' }),
    answer('b', { found: 'problem', putRight }),
    answer('c', { found: 'problem', putRight }),
  ])
    expect(add(given)).toMatchObject({ code: 'selfCheckPoints', params: { why: 'finished' } });
});

test.each([
  ['unknown', answer('z')],
  ['ahead', answer('a', { found: 'problem', putRight: { ...putRight, on: plainDate('2026-11-30') } })],
  ['stray', answer('a', { putRight })],
])('an answer that is %s is refused', (why, given) => {
  expect(answerSelfCheck(begun, points, [given], today)).toMatchObject({
    code: 'selfCheckPoints',
    params: { why },
  });
});

test('wherever an official names a self-check it is refused; the enterprise may name its own (JJ-13)', () => {
  const id = 'self-check-0b7f7d36-7f0f-4b3e-9d33-000000000001';
  const deep = { trigger: { evidenceRef: `见${id.toUpperCase()}。` } };
  expect(groundRefusal({ roles: ['officer'] }, deep)).toMatchObject({ code: 'selfCheckNoGround' });
  for (const written of [
    'ｓｅｌｆ－ｃｈｅｃｋ－0b7f7d36－7f0f－4b3e－9d33－000000000001',
    'self-check-0b7f7d36 - 7f0f - 4b3e - 9d33 - 000000000001',
    'self–check–0b7f7d36–7f0f–4b3e–9d33–000000000001',
    'self-check-0b7f\u200b7d36-7f0f-4b3e-9d33-\n000000000001',
    'self_check_0b7f7d36_7f0f_4b3e_9d33_000000000001',
  ])
    expect(groundRefusal({ roles: ['officer'] }, { trigger: { evidenceRef: written } })).toMatchObject({
      code: 'selfCheckNoGround',
      params: { selfCheckId: id },
    });
  expect(groundRefusal({ roles: ['enterprise', 'officer'] }, deep)).toMatchObject({
    code: 'selfCheckNoGround',
  });
  expect(groundRefusal({ roles: ['enterprise'] }, deep)).toBeNull();
  expect(groundRefusal({ roles: ['officer'] }, { note: '企业自查 self-check' })).toBeNull();
});

test('a risk list names only what its enterprise was told, and begins another version after it was handed over (HZ-59)', () => {
  const known = { inspectionIds: ['i1'], guideIds: ['g1'], itemIds: ['n1'], untoldIds: ['i9'] };
  const entry = { key: 'k', risk: 'r', advice: null, itemId: null };
  const refusedFor = (origin: 'ownFinding' | 'guide' | 'officer', ref: string | null) =>
    entriesRefusal([{ ...entry, origin, ref }], known)?.code ?? null;
  expect([refusedFor('ownFinding', 'i1'), refusedFor('guide', 'g1'), refusedFor('officer', null)]).toEqual([
    null,
    null,
    null,
  ]);
  expect([refusedFor('ownFinding', 'i2'), refusedFor('guide', null), refusedFor('officer', 'i1')]).toEqual(
    Array.from({ length: 3 }, () => 'riskListOrigin'),
  );
  const said = (changes: object) =>
    entriesRefusal([{ ...entry, origin: 'officer', ref: null, ...changes }], known)?.code ?? null;
  expect([said({ itemId: 'n1' }), said({ itemId: 'secret' })]).toEqual([null, 'riskListOrigin']);
  expect([said({ risk: '见 i9 所见' }), said({ advice: '为 i9 作准备' })]).toEqual([
    'riskListOrigin',
    'riskListOrigin',
  ]);
  const empty: RiskList = {
    ...{ id: 'l', jurisdiction: 'huzhou', agencyId: 'a', enterpriseId: 'e' },
    versions: [],
    version: 0,
  };
  const one = writeEntries(writeEntries(empty, [], 'x'), [{ ...entry, origin: 'officer', ref: null }], 'y');
  expect(one).toMatchObject({ version: 2, versions: [{ number: 1, editedBy: 'y', handedAt: null }] });
  const handed = handOver(one, 'z', '2026-11-29T00:00:00.000Z');
  if (!handed.ok) throw new Error(handed.code);
  expect(handOver(handed.list, 'z', '')).toMatchObject({ code: 'riskListHanded' });
  expect(writeEntries(handed.list, [], 'x').versions.map(({ number }) => number)).toEqual([1, 2]);
});

test('findings repeated over the years are one risk, and what was found itself is not said again as frequent', () => {
  const finding = {
    inspectionId: 'i1',
    itemId: 'item',
    itemName: '疏散通道',
    note: '堵塞',
    on: '2026-06-01',
  };
  const composed = composeRisks(
    {
      findings: [finding, { ...finding, inspectionId: 'i0', on: '2025-01-01' }],
      corrections: [{ inspectionId: 'i1', agencyName: '消防', summary: '限期疏通', correctBy: '2026-11-01' }],
      tier: null,
      guides: [],
      frequent: [{ itemId: 'item', itemName: '疏散通道', enterprises: 5 }],
    },
    today,
  );
  expect(composed.map(({ origin }) => origin)).toEqual(['openCorrection', 'ownFinding']);
  expect(composed[0]?.risk).toContain('期限 2026-11-01 已过');
  expect(composed[1]?.risk).toContain('三年内 2 次');
});

test('a training takes no more than its seats, and none after its last day (HZ-98)', () => {
  const training: Training = {
    ...{
      id: 't',
      jurisdiction: 'huzhou',
      agencyId: null,
      title: 't',
      content: 'c',
      place: 'p',
      from: '09:00',
      to: '10:00',
    },
    ...{
      on: plainDate('2026-12-02'),
      enrolUntil: today,
      seats: 10,
      seatsEach: 2,
      tradeCodes: [],
      guideIds: [],
    },
    ...{ status: 'announced', cancelReason: null, revisedAt: '', version: 1 },
  };
  expect(enrolRefusal(training, 2, 8, today)).toBeNull();
  expect(enrolRefusal(training, 2, 9, today)).toMatchObject({
    code: 'trainingFull',
    params: { left: 1, each: false },
  });
  expect(enrolRefusal(training, 3, 0, today)).toMatchObject({ code: 'trainingFull', params: { each: true } });
  expect(enrolRefusal(training, 1, 0, plainDate('2026-11-30'))).toMatchObject({ code: 'trainingClosed' });
  expect(enrolRefusal({ ...training, status: 'cancelled' }, 1, 0, today)).toMatchObject({
    code: 'trainingState',
  });
  expect(holdRefusal(training, today)).toMatchObject({ code: 'trainingState' });
  expect(holdRefusal(training, plainDate('2026-12-02'))).toBeNull();
});
