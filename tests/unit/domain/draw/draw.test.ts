// The rules of the draw (双随机, HZ-31, CX-38, DE-79, XT-23): a function of the commitment and the public value and of nothing
// else, without replacement, by strata, with recusal and qualification respected and loads kept even.
import fc from 'fast-check';
import { inOrder } from '../../../../domain/draw/commitment';
import { qualifiedOfficers, takeOf } from '../../../../domain/draw/fitness';
import { numberBelow, seedOf } from '../../../../domain/draw/stream';
import {
  anyCommitment,
  anyValues,
  drawnBy,
  hashOf,
  officersOf,
  sampleCommitment,
  sha256,
} from './sample-draws';

const cases = fc.nat({ max: 5_000 }).map((nth) => {
  const commitment = anyCommitment(nth);
  const values = anyValues(commitment, nth);
  return { commitment, drawn: drawnBy(commitment, values), values };
});

test('each stratum gives as many as its quota, each of them once and of that stratum', () => {
  fc.assert(
    fc.property(cases, ({ commitment, drawn }) => {
      expect(new Set(drawn.map(({ targetId }) => targetId)).size).toBe(drawn.length);
      for (const quota of commitment.strata) {
        const pool = commitment.targets
          .filter(({ stratum }) => stratum === quota.stratum)
          .map(({ id }) => id);
        const taken = drawn.filter(({ stratum }) => stratum === quota.stratum);
        expect(taken).toHaveLength(takeOf(quota, pool.length));
        for (const { targetId } of taken) expect(pool).toContain(targetId);
      }
    }),
  );
});

test('each enterprise gets a whole team: so many of each agency, qualified, nobody twice, nobody who must step aside', () => {
  fc.assert(
    fc.property(cases, ({ commitment, drawn }) => {
      const agencies = new Map(qualifiedOfficers(commitment).map(({ id, agencyId }) => [id, agencyId]));
      for (const { targetId, officerIds } of drawn) {
        expect(new Set(officerIds).size).toBe(officerIds.length);
        expect(officerIds.map((id) => agencies.get(id))).toEqual(
          commitment.team.flatMap(({ agencyId, size }) => Array<string>(size).fill(agencyId)),
        );
        for (const officerId of officerIds)
          expect(commitment.recusals).not.toContainEqual({ officerId, enterpriseId: targetId });
      }
    }),
  );
});

test('where nobody has to step aside, no officer of an agency goes twice more often than another', () => {
  fc.assert(
    fc.property(fc.nat({ max: 100_000 }), fc.integer({ min: 2, max: 9 }), (nth, count) => {
      const commitment = sampleCommitment({ officers: officersOf('fire', count) });
      const seats = drawnBy(commitment, [String(nth)]).flatMap(({ officerIds }) => officerIds);
      const loads = commitment.officers.map(({ id }) => seats.filter((one) => one === id).length);
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
    }),
  );
});

test('the order in which the pools were read changes nothing', () => {
  fc.assert(
    fc.property(cases, fc.infiniteStream(fc.nat()), ({ commitment, drawn, values }, keys) => {
      const shuffled = <T>(list: readonly T[]): T[] =>
        list
          .map((one) => ({ one, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
      const { targets, officers, recusals, strata, team } = commitment;
      const other = inOrder({
        ...commitment,
        targets: shuffled(targets),
        officers: shuffled(officers),
        recusals: shuffled(recusals),
        strata: shuffled(strata),
        team: shuffled(team),
      });
      expect(hashOf(other)).toBe(hashOf(commitment));
      expect(drawnBy(other, values)).toEqual(drawn);
    }),
    { numRuns: 30 },
  );
});

test('a redraw by the same value is another draw: the stream is bound to the id and to the commitment', () => {
  const value = ['03 08 14 22 27 31+05'];
  const one = sampleCommitment();
  const again = sampleCommitment({
    drawId: 'draw-2',
    redraws: { drawId: 'draw-1', reason: '抽中的企业已经注销' },
  });
  expect(drawnBy(again, value)).not.toEqual(drawnBy(one, value));
  const seed = (drawId: string, hash: string) =>
    seedOf(sha256, { algorithm: 'ruqi.draw.v1', drawId, commitmentHash: hash }, value);
  expect(new Set([seed('a', 'h'), seed('b', 'h'), seed('a', 'i')]).size).toBe(3);
});

test('a number that would favour the low ones is thrown away, not reduced', () => {
  const n = 3_000_000_000;
  const high = 'f'.repeat(64);
  const asked: string[] = [];
  const number = numberBelow(
    (text) => {
      asked.push(text);
      return asked.length < 3 ? high : `0000002a${high.slice(8)}`;
    },
    'seed',
    n,
    ['target', 'high', 0],
  );
  expect(number).toBe(42);
  expect(asked).toEqual(['seed\ntarget\nhigh\n0\n0', 'seed\ntarget\nhigh\n0\n1', 'seed\ntarget\nhigh\n0\n2']);
  expect(numberBelow(() => high, 'seed', 2 ** 32, ['x'])).toBe(2 ** 32 - 1);
});
