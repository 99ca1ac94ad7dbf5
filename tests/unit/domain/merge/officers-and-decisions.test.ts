// Caps, officers and what people decided: each rule on a plan small enough to be seen through.
import { check, march, planOf, proposed } from './plan-of';

describe('caps and officers', () => {
  it('an agency comes as seldom as its cap asks, at no visit more', () => {
    // By earliest last day alone fire would come three times.
    const proposal = proposed(
      planOf(
        [
          check('a', 'market', [2, 3]),
          check('b', 'fire', [3, 12]),
          check('c', 'market', [10, 12]),
          check('d', 'fire', [11, 20]),
          check('e', 'market', [18, 20]),
          check('f', 'fire', [12, 27]),
        ],
        { agencies: [{ id: 'fire', visitsPerEnterprise: 1 }, { id: 'market' }, { id: 'safety' }] },
      ),
    );
    expect(proposal).toMatchObject({ overCap: [], gap: 0 });
    expect(proposal.visits.length).toBe(3);
  });

  it('a cap that windows do not allow is told, and by how much', () => {
    const proposal = proposed(
      planOf([check('a', 'fire', [2, 6]), check('b', 'fire', [9, 13])], {
        agencies: [{ id: 'fire', visitsPerEnterprise: 2 }, { id: 'market' }, { id: 'safety' }],
        visitsMade: [{ enterpriseId: 'mill', agencyId: 'fire', visits: 1 }],
      }),
    );
    expect(proposal.overCap).toEqual([{ enterpriseId: 'mill', agencyId: 'fire', visits: 2, allowed: 1 }]);
  });

  it('visits go where officers are, and a merge is given up only where they would not suffice', () => {
    const agencies = [{ id: 'fire', officerVisitsPerWeek: 2 }, { id: 'market' }, { id: 'safety' }];
    const shop = { enterpriseId: 'shop' };
    const roomy = [
      check('a', 'fire', [2, 13]),
      check('b', 'market', [2, 13]),
      check('c', 'fire', [2, 13], shop),
      check('d', 'market', [2, 13], shop),
    ];
    expect(proposed(planOf(roomy, { agencies }))).toMatchObject({ gap: 0, overloads: [] });
    const tight = [
      check('a', 'fire', [2, 13]),
      check('b', 'market', [2, 6]),
      check('c', 'fire', [2, 6], shop),
      check('d', 'market', [2, 6], shop),
    ];
    const split = proposed(planOf(tight, { agencies }));
    expect(split).toMatchObject({ overloads: [], lowerBound: 3, gap: 0 });
    expect(split.lone.map(({ checkId, reason }) => [checkId, reason])).toEqual([
      // By week: b must come in the first, a waits for the second.
      ['b', 'officersShort'],
      ['a', 'officersShort'],
    ]);
  });

  it('officers that cannot suffice are told with agency, week and number, and the proof why', () => {
    const proposal = proposed(
      planOf([check('a', 'fire', [2, 6]), check('b', 'fire', [3, 6], { enterpriseId: 'shop' })], {
        agencies: [{ id: 'fire', officerVisitsPerWeek: 3 }, { id: 'market' }, { id: 'safety' }],
      }),
    );
    expect(proposal.overloads).toEqual([
      { agencyId: 'fire', weekOf: march(2), officerVisits: 4, capacity: 3 },
    ]);
    expect(proposal.excess).toEqual({ officerVisits: 1, unavoidable: 1 });
    expect(proposal.shortages).toEqual([
      { agencyId: 'fire', fromWeekOf: march(2), toWeekOf: march(2), needed: 4, capacity: 3 },
    ]);
  });

  it('a week of three working days has three fifths of the officers (Qingming 2026: four)', () => {
    const window = { from: '2026-04-07', to: '2026-04-10' };
    const proposal = proposed(
      planOf([check('a', 'fire', [2, 6], { window })], {
        agencies: [{ id: 'fire', officerVisitsPerWeek: 10 }, { id: 'market' }, { id: 'safety' }],
      }),
    );
    expect(proposal.weeks).toEqual([
      { agencyId: 'fire', weekOf: '2026-04-06', officerVisits: 2, capacity: 8 },
    ]);
  });
});

describe('decisions of people', () => {
  const two = [check('a', 'fire', [2, 20]), check('b', 'market', [2, 20])];

  it('an accepted visit stays even against the rules, which are told', () => {
    const proposal = proposed(
      planOf(two, {
        enterprises: [{ id: 'mill', jointOptOut: true }],
        decisions: [{ kind: 'accept', checkIds: ['b', 'a'], day: march(11), leadAgencyId: 'market' }],
      }),
    );
    expect(proposal.visits).toMatchObject([
      {
        checkIds: ['a', 'b'],
        day: march(11),
        leadAgencyId: 'market',
        leadRule: 'decided',
        setAside: 'optedOut',
      },
    ]);
  });

  it('a day that people set holds, and others may come along on it', () => {
    const proposal = proposed(planOf(two, { decisions: [{ kind: 'setDay', checkId: 'a', day: march(12) }] }));
    expect(proposal.visits).toMatchObject([{ checkIds: ['a', 'b'], day: march(12) }]);
  });
});
