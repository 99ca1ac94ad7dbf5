// Rounds: one at a time, a failure is told and the next one comes, the end waits for what is under way.
import { setTimeout as delay } from 'node:timers/promises';
import { inRounds } from '../../../temporal-config/rounds';
import { eventually } from '../../support/eventually';

test('no round begins while another is under way, and one that fails is told and followed by the next', async () => {
  let [under, most, begun] = [0, 0, 0];
  const faults: unknown[] = [];
  const upkeep = inRounds(
    async () => {
      begun += 1;
      under += 1;
      most = Math.max(most, under);
      await delay(20);
      under -= 1;
      if (begun === 1) throw new Error('the first one');
    },
    { everyMs: 2, onError: (error) => faults.push(error), atOnce: true },
  );
  expect(begun).toBe(1);
  await eventually('a third round', () => begun >= 3);
  await upkeep.stop();
  const last = begun;
  await delay(30);
  expect({ most, under, begun, faults }).toMatchObject({ most: 1, under: 0, begun: last });
  expect(faults).toHaveLength(1);
});

test('a long round is told when it should come to its end', async () => {
  const upkeep = inRounds(
    async (stopped) => {
      while (!stopped()) await delay(1);
    },
    { everyMs: 3_600_000, onError: () => undefined, atOnce: true },
  );
  await expect(upkeep.stop()).resolves.toBeUndefined();
});
