// Issue 6, line 9: credit records of each class in each place that has credit repair, told with a real penalty and lived through to
// their end on a server whose clock jumps, over three ends of a year, two Spring Festivals and three notices that come late. Every
// date stands here as counted by hand; a wall calendar that shares nothing with the product counts it once more.
import { timeline, type TimelineStep } from '../../../prisma/queries/timeline';
import { loadAllPacks } from '../../../policies/load';
import type { Deadline } from '../../../domain/inspection/deadline';
import { describeWithTimeSkipping, useDatabase, useTimeSkippingServer } from '../../support/servers';
import { limitsByHand } from './by-hand';
import { liveThrough, type Lived } from './live-through';
import { remindedOn, ringedAfter, type Knowledge } from './wall-calendar';
import { penalties, publications } from './years';

const patienceMs = 300_000;

const known: readonly Knowledge[] = [
  { since: '2026-01-01', lastKnown: 2026 },
  ...publications.map(([since, lastKnown]) => ({ since, lastKnown })),
];

/** An ISO instant as Shanghai's day and time. */
const wallClock = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

const before: Readonly<Record<string, readonly number[]>> = {
  creditExpiry: [20, 5, 0],
  creditApplyFrom: [5, 0],
  creditAcceptance: [1],
  creditDecision: [3, 1],
  creditSynchronisation: [1],
  creditFollowUp: [5],
};
const workingDays: Readonly<Record<string, number>> = {
  creditAcceptance: 3,
  creditDecision: 10,
  creditSynchronisation: 3,
};

describeWithTimeSkipping('credit records over four years', () => {
  const database = useDatabase();
  const temporal = useTimeSkippingServer('2026-03-31T08:30:00+08:00');
  let lived: Lived;

  beforeAll(async () => {
    lived = await liveThrough({
      databaseUrl: database.url,
      temporalAddress: temporal.address,
      temporalNamespace: 'default',
    });
  }, patienceMs);
  afterAll(async () => {
    await lived.close();
  }, patienceMs);

  const steps = (name: string): Promise<readonly TimelineStep[]> =>
    timeline(lived.database.pool, lived.idOf(name));

  interface Told {
    readonly deadline: Deadline;
    readonly reminded: readonly string[];
    readonly ended: string;
    readonly endedAt: string;
  }

  /** Each limit as the record has it, with the hours at which it reminded. */
  const limitsOf = async (name: string): Promise<readonly Told[]> => {
    const { rows } = await lived.database.pool.query<{ state: { deadlines: readonly Deadline[] } }>(
      'SELECT state FROM lifecycle WHERE id = $1',
      [lived.idOf(name)],
    );
    const recorded = await steps(name);
    const hours = (id: string, types: readonly string[]): readonly string[] =>
      recorded.flatMap(({ at, events }) =>
        events.some((event) => types.includes(event.type) && event['deadlineId'] === id)
          ? [wallClock(at)]
          : [],
      );
    return (rows[0]?.state.deadlines ?? []).map((deadline) => ({
      deadline,
      reminded: hours(deadline.id, ['DeadlineReminded']),
      ended: deadline.status,
      endedAt: hours(deadline.id, ['DeadlineMet', 'DeadlineCancelled', 'DeadlineLapsed']).at(-1) ?? '',
    }));
  };

  test.each(Object.entries(limitsByHand))(
    'HZ-72 HZ-73 CX-104 CX-107: %s begins, reminds and ends on the days counted by hand',
    async (name, expected) => {
      const found = await limitsOf(name);
      expect(
        found.map(({ deadline: { rule, startedOn, dueOn }, reminded, ended }) => [
          ...[rule, startedOn, dueOn],
          ...[reminded.map((hour) => hour.slice(0, 10)).join(' '), ended],
        ]),
      ).toEqual(expected);
      expect(found.flatMap(({ reminded }) => reminded).filter((hour) => !hour.endsWith(' 09:00'))).toEqual(
        [],
      );
    },
  );

  test('the wall calendar counts every one of them alike', async () => {
    let counted = 0;
    for (const { name } of penalties)
      for (const { deadline, reminded, endedAt } of await limitsOf(name)) {
        const { rule, startedAt, startedOn, dueOn } = deadline;
        const lastKnown = known.findLast(({ since }) => since < endedAt)?.lastKnown ?? 2026;
        const isPutOff = name === 'cx-minor' && rule === 'creditDecision';
        const days = workingDays[rule];
        if (days !== undefined)
          expect([name, rule, dueOn]).toEqual([
            ...[name, rule],
            ringedAfter(startedOn, isPutOff ? days + 10 : days, lastKnown),
          ]);
        if (isPutOff) continue;
        const span = { opened: wallClock(startedAt), until: endedAt, known };
        expect([name, rule, ...reminded.map((hour) => hour.slice(0, 10))]).toEqual([
          ...[name, rule],
          ...remindedOn(dueOn, before[rule] ?? [], span),
        ]);
        counted += 1;
      }
    expect(counted).toBeGreaterThan(50);
  });

  test('no limit is left open, no step is lost, none ends late that was done in time', async () => {
    for (const { name } of penalties) {
      const found = await limitsOf(name);
      expect(found.filter(({ ended }) => ended === 'open' || ended === 'lapsed')).toEqual([]);
      const recorded = await steps(name);
      expect(recorded.map(({ sequence }) => sequence)).toEqual(recorded.map((_, index) => index + 1));
    }
  });

  test.each([
    ['hz-old', 'expired'],
    ['hz-minor', 'repaired'],
    ['hz-general', 'repaired'],
    ['hz-serious', 'repaired'],
    ['cx-minor', 'repaired'],
    ['cx-general', 'repaired'],
    ['cx-serious', 'repaired'],
    ...['minor', 'general', 'serious'].flatMap((kind) => [
      [`hz-${kind}-left`, 'expired'] as const,
      [`cx-${kind}-left`, 'expired'] as const,
    ]),
  ] as const)('%s ends %s', async (name, outcome) => {
    const closed = (await steps(name)).at(-1)?.events.find(({ type }) => type === 'CreditRepairClosed');
    expect(closed).toMatchObject({ outcome });
  });

  const shown = (key: string) => {
    const found = lived.seen.get(key);
    if (found === undefined) throw new Error(`nobody looked at ${key}`);
    return found;
  };
  const decisionShown = (key: string): unknown =>
    (shown(key).shown as { deadlines: { rule: string }[] }).deadlines.findLast(
      ({ rule }) => rule === 'creditDecision',
    );

  test.each([
    ['2026-12-29 10:00 hz-minor', '2027-01-11', '2026-12-30 16:00 hz-minor', '2027-01-12', '2027'],
    ['2028-01-18 10:00 cx-serious', '2028-01-31', '2028-01-20 16:00 cx-serious', '2028-02-04', '2028'],
  ])(
    'a limit into a year without a notice says so, and moves when the notice comes: %s %s, %s %s',
    (early, provisional, late, settled, year) => {
      const sentence = `国务院尚未公布${year}年放假安排，暂按周一至周五推算。`;
      expect(decisionShown(early)).toMatchObject({
        dueOn: provisional,
        provisional: true,
        explanation: expect.stringContaining(sentence),
      });
      expect(decisionShown(late)).toMatchObject({
        dueOn: settled,
        provisional: false,
        explanation: expect.not.stringContaining('尚未公布'),
      });
    },
  );

  test('asked for a day too early it is refused, with the day on which it may be asked for (HZ-73)', () => {
    for (const [at, name, from] of [
      ['2026-12-02 10:00', 'hz-serious', '2027-12-01'],
      ['2027-02-10 10:00', 'hz-general', '2027-02-11'],
      ['2027-02-10 10:00', 'cx-general', '2027-02-11'],
      ['2027-11-30 10:00', 'cx-serious', '2027-12-01'],
    ] as const)
      expect(shown(`${at} ${name} applyForRepair`).shown).toMatchObject({
        ok: false,
        problem: { code: 'repairTooEarly', params: { from } },
      });
  });

  test('refused and followed up it stays open: asked for again it says what was mended (HZ-74, CX-107)', () => {
    expect(shown('2028-03-02 10:00 hz-serious').shown).toMatchObject({
      stage: 'refused',
      outcome: 'refused',
      reapplyUntil: '2029-11-30',
      applicationsMade: [{ refused: { on: '2028-02-04', reason: '又有同类违法' } }],
    });
    expect(shown('2028-12-26 09:00 hz-serious applyForRepair').shown).toMatchObject({
      ok: false,
      problem: { code: 'fieldRequired' },
    });
  });

  test('every reminder is a letter to its holders, the first of all a letter with the penalty (HZ-72, HZ-73)', async () => {
    for (const { name } of penalties) {
      const { rows } = await lived.database.pool.query<{ template: string; kind: string; count: number }>(
        `SELECT template, recipient ->> 'kind' AS kind, count(*)::int FROM notification
         WHERE lifecycle_id = $1 GROUP BY 1, 2`,
        [lived.idOf(name)],
      );
      const count = (template: string, kind: string): number =>
        rows.find((row) => row.template === template && row.kind === kind)?.count ?? 0;
      const found = await limitsOf(name);
      const reminders = (rules: readonly string[]): number =>
        found.filter(({ deadline }) => rules.includes(deadline.rule)).flatMap(({ reminded }) => reminded)
          .length;
      expect(count('creditTold', 'enterprise')).toBe(1);
      expect(count('creditReminder', 'enterprise')).toBe(reminders(['creditExpiry', 'creditApplyFrom']));
    }
  });

  test('HZ-74: a follow-up on site is proposed with the decision, apart from the cap, and is counted in the year in which it is made', async () => {
    const visit = async (name: string): Promise<unknown> =>
      (
        await lived.database.pool.query('SELECT year, status, counted FROM visit WHERE lifecycle_id = $1', [
          lived.idOf(name),
        ])
      ).rows[0] ?? null;
    // Proposed before the year's end and made after it: its place moves with it.
    expect(shown('2026-12-20 10:00 hz-year-end')).toMatchObject({
      shown: { followUp: { mode: 'onSite', counted: 'apart', year: 2026 } },
      visit: { year: 2026, status: 'reserved', counted: false },
    });
    expect(await visit('hz-year-end')).toEqual({ year: 2027, status: 'consumed', counted: false });
    expect(shown('2027-01-16 10:00 hz-minor').visit).toEqual({
      ...{ year: 2027, status: 'reserved', counted: false },
    });
    expect(await visit('hz-minor')).toEqual({ year: 2027, status: 'consumed', counted: false });
    expect(await visit('hz-general')).toEqual({ year: 2027, status: 'consumed', counted: false });
    // Made by telephone after all: its place is given back, and taken again for the second decision.
    expect(shown('2028-02-24 10:00 hz-serious').visit).toMatchObject({ status: 'reserved' });
    expect(shown('2028-03-02 10:00 hz-serious').visit).toMatchObject({ year: 2028, status: 'released' });
    expect(await visit('hz-serious')).toEqual({ year: 2029, status: 'consumed', counted: false });
    for (const name of ['cx-minor', 'cx-general', 'cx-serious', 'hz-minor-left', 'hz-old'])
      expect(await visit(name)).toBeNull();
  });

  test('HZ-74 HZ-18: where it counts, the first takes the one place of the year, the second is proposed by telephone and may not be made on site', async () => {
    expect(shown('2027-01-16 10:00 hz-cap-first')).toMatchObject({
      shown: { followUp: { mode: 'onSite', counted: 'cap', year: 2027 } },
      visit: { year: 2027, status: 'reserved', counted: true },
    });
    expect(shown('2027-01-16 10:00 hz-cap-second')).toMatchObject({
      shown: { followUp: { mode: 'remote', counted: 'cap' } },
      visit: null,
    });
    expect(shown('2027-01-16 10:00 hz-cap-second arrangeFollowUp').shown).toMatchObject({
      ok: false,
      problem: { code: 'rule.annualCap' },
    });
    const proposed = (await steps('hz-cap-second')).flatMap(({ events }) =>
      events.filter(({ type }) => type === 'FollowUpProposed'),
    );
    expect(proposed).toMatchObject([{ mode: 'remote', reason: expect.stringContaining('上限已满') }]);
  });

  test('Huzhou and Cixi are all the places that have a duty of repair (A62)', () => {
    const having = loadAllPacks({ allowDrafts: true }).filter(({ creditRepair }) => creditRepair.required);
    expect(having.map(({ id }) => id).sort()).toEqual(['cixi', 'huzhou']);
  });
});
