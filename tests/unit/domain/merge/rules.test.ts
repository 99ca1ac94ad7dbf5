// The rules of the merge by name, each on a plan small enough to be seen through.
import { check, march, planOf, proposed, visitsOf } from './plan-of';

describe('fewest visits, prompted to who decides (HZ-23)', () => {
  it('checks whose windows meet on one working day are one visit', () => {
    const proposal = proposed(planOf([check('a', 'fire', [2, 6]), check('b', 'market', [6, 20])]));
    expect(proposal.visits).toMatchObject([
      { checkIds: ['a', 'b'], mode: 'joint', day: march(6), possible: { from: march(6), to: march(6) } },
    ]);
    expect(proposal).toMatchObject({ lowerBound: 1, gap: 0, lone: [] });
  });

  it('windows that meet on a weekend only are apart', () => {
    const proposal = proposed(planOf([check('a', 'fire', [2, 8]), check('b', 'market', [7, 20])]));
    expect(visitsOf(proposal)).toEqual([['a'], ['b']]);
    expect(proposal.lone.map(({ reason }) => reason)).toEqual(['windowsApart', 'windowsApart']);
  });

  it('a make-up Saturday is a day for a visit (14 February 2026)', () => {
    const window = { from: '2026-02-14', to: '2026-02-23' };
    expect(proposed(planOf([check('a', 'fire', [2, 3], { window })])).visits[0]?.day).toBe('2026-02-14');
  });

  it('one agency’s checks are one visit of one team (DE-33, XT-37)', () => {
    const proposal = proposed(
      planOf([check('a', 'fire', [2, 20], { people: 3 }), check('b', 'fire', [9, 27])]),
    );
    expect(proposal.visits).toMatchObject([
      { mode: 'single', people: 3, saves: [{ code: 'sameAgency', visits: 1, officerVisits: 2 }] },
    ]);
  });

  it('the middle of three windows in a row goes with one of its neighbours, and the other hears why it stays alone', () => {
    const proposal = proposed(
      planOf([check('a', 'fire', [2, 10]), check('b', 'market', [9, 18]), check('c', 'safety', [17, 27])]),
    );
    expect(proposal.visits.length).toBe(2);
    expect(proposal.gap).toBe(0);
    expect(proposal.lone.map(({ reason }) => reason)).toEqual(['noFewer']);
  });

  it('sections or levels of one line are told apart from other agencies (HZ-15)', () => {
    const proposal = proposed(
      planOf([check('a', 'fire', [2, 20]), check('b', 'market', [2, 20]), check('c', 'safety', [2, 20])], {
        agencies: [{ id: 'fire', line: 'f' }, { id: 'market' }, { id: 'safety', line: 'f' }],
      }),
    );
    expect(proposal.visits[0]?.saves).toEqual([
      { code: 'sameLine', visits: 1, officerVisits: 0 },
      { code: 'joint', visits: 1, officerVisits: 0 },
    ]);
  });

  it('an off-site check is no visit', () => {
    const proposal = proposed(
      planOf([check('a', 'fire', [2, 6]), check('b', 'market', [2, 6], { channel: 'offSite' })]),
    );
    expect(visitsOf(proposal)).toEqual([['a']]);
    expect(proposal).toMatchObject({ offSite: ['b'], lone: [{ checkId: 'a', reason: 'onlyCheck' }] });
  });
});

describe('what keeps checks apart', () => {
  const two = [check('a', 'fire', [2, 20]), check('b', 'market', [2, 20])];
  const reasonsOf = (plan: Parameters<typeof proposed>[0]): string[] =>
    proposed(plan).lone.map(({ reason }) => reason);

  it.each([
    [
      'items that stay alone',
      planOf([check('a', 'fire', [2, 20], { itemIds: ['secret'] }), check('b', 'market', [2, 20])]),
      ['mustStayAlone', 'othersAlone'],
    ],
    [
      'an enterprise that opted out (JJ-30)',
      planOf(two, { enterprises: [{ id: 'mill', jointOptOut: true }] }),
      ['optedOut', 'optedOut'],
    ],
    ['people', planOf(two, { limits: { people: 3 } }), ['people', 'people']],
    ['agencies', planOf(two, { limits: { agencies: 1 } }), ['agencies', 'agencies']],
    ['minutes', planOf(two, { limits: { minutes: 100 } }), ['minutes', 'minutes']],
    [
      'two that must lead',
      planOf(two.map((one) => ({ ...one, ownerLeads: true }))),
      ['leadConflict', 'leadConflict'],
    ],
    ['the plan', planOf(two, { apart: [{ checkIds: ['b', 'a'] }] }), ['keptApart', 'keptApart']],
    [
      'a refusal',
      planOf(two, { decisions: [{ kind: 'refuse', checkIds: ['a', 'b'] }] }),
      ['refused', 'refused'],
    ],
    [
      'a visit that people decided',
      planOf(two, { decisions: [{ kind: 'accept', checkIds: ['a'], day: march(3) }] }),
      ['decided', 'othersDecided'],
    ],
  ])('%s', (_name, plan, reasons) => {
    expect(reasonsOf(plan)).toEqual(reasons);
  });

  it('an enterprise that opted out still sees one agency once', () => {
    const plan = planOf([...two, check('c', 'fire', [2, 20])], {
      enterprises: [{ id: 'mill', jointOptOut: true }],
    });
    expect(visitsOf(proposed(plan)).sort()).toEqual([['a', 'c'], ['b']]);
  });
});

describe('who leads', () => {
  const lead = (plan: Parameters<typeof proposed>[0]) => {
    const { leadAgencyId, leadRule } = proposed(plan).visits[0] ?? {};
    return [leadAgencyId, leadRule];
  };

  it.each([
    [
      'whoever must',
      [
        check('a', 'safety', [2, 9], { ownerLeads: true }),
        check('b', 'fire', [2, 9], { itemIds: ['plain', 'simple'] }),
      ],
      ['safety', 'demanded'],
    ],
    [
      'then who has most items',
      [check('a', 'safety', [2, 9], { itemIds: ['plain', 'simple'] }), check('b', 'fire', [2, 9])],
      ['safety', 'mostItems'],
    ],
    [
      'then who takes longest',
      [check('a', 'safety', [2, 9], { minutes: 90 }), check('b', 'fire', [2, 9])],
      ['safety', 'mostMinutes'],
    ],
    [
      'then the first by id',
      [check('a', 'safety', [2, 9]), check('b', 'fire', [2, 9])],
      ['fire', 'firstById'],
    ],
    ['nobody to choose from', [check('a', 'safety', [2, 9])], ['safety', 'onlyAgency']],
  ])('%s', (_name, checks, expected) => {
    expect(lead(planOf(checks))).toEqual(expected);
  });
});

describe('simple items are done by an agency that goes anyway (HZ-19, CX-64)', () => {
  const simple = check('a', 'fire', [2, 9], { itemIds: ['simple'], entrustable: true });
  const entrustments = [{ ref: '委托书 1', ownerAgencyId: 'fire', entrustedAgencyId: 'market' }];

  it('the owner stays at home and gets the finding', () => {
    const proposal = proposed(planOf([simple, check('b', 'market', [2, 9])], { entrustments }));
    expect(proposal.visits).toMatchObject([
      {
        mode: 'entrusted',
        leadAgencyId: 'market',
        participants: [{ agencyId: 'market', people: 2 }],
        entrusted: [
          { checkId: 'a', ownerAgencyId: 'fire', byAgencyId: 'market', entrustmentRef: '委托书 1' },
        ],
        saves: [{ code: 'entrusted', visits: 1, officerVisits: 2 }],
      },
    ]);
    expect(proposal.totals.entrustedChecks).toBe(1);
  });

  it.each([
    ['without a letter', simple, []],
    ['without the owner’s consent', { ...simple, entrustable: false }, entrustments],
    ['with items that are not simple', { ...simple, itemIds: ['simple', 'plain'] }, entrustments],
    ['where the owner must lead', { ...simple, ownerLeads: true }, entrustments],
  ])('not %s', (_name, own, letters) => {
    const proposal = proposed(planOf([own, check('b', 'market', [2, 9])], { entrustments: letters }));
    expect(proposal.visits).toMatchObject([{ mode: 'joint', entrusted: [] }]);
  });

  it('lets more into one visit: who stays at home does not count against its people', () => {
    const plan = planOf([simple, check('b', 'market', [2, 9]), check('c', 'safety', [2, 9])], {
      entrustments,
      limits: { people: 4 },
    });
    expect(visitsOf(proposed(plan))).toEqual([['a', 'b', 'c']]);
  });
});

test('a planned check of what a temporary inspection saw is named for a decision (DE-34)', () => {
  const done = [
    { inspectionId: 'i-1', enterpriseId: 'mill', itemIds: ['simple'], on: march(4) },
    { inspectionId: 'i-2', enterpriseId: 'shop', itemIds: ['plain'], on: march(4) },
  ];
  const checks = [
    check('a', 'fire', [2, 20], { itemIds: ['plain', 'simple'] }),
    check('b', 'market', [2, 3], { itemIds: ['simple'] }),
  ];
  expect(proposed(planOf(checks, { done })).repeats).toEqual([
    { checkId: 'a', inspectionIds: ['i-1'], itemIds: ['simple'] },
  ]);
});
