// The pace of attempts: longer each time, over more than a day, and then over.
import { delayAfterAttempt, pausedAfterHours, restAfter } from '../../../../activities/webhooks/pace';

test('no wait is shorter than the one before, and the sixteenth failure is the last', () => {
  const delays: number[] = [];
  for (let attempts = 1; delayAfterAttempt(attempts) !== null; attempts += 1)
    delays.push(delayAfterAttempt(attempts) ?? 0);
  expect(delays).toHaveLength(15);
  expect(delays).toEqual([...delays].sort((a, b) => a - b));
});

test('a webhook whose receiver is away is paused before anything of it is given up', () => {
  let seconds = 0;
  for (let attempts = 1; attempts < 15; attempts += 1) seconds += delayAfterAttempt(attempts) ?? 0;
  expect(seconds).toBeGreaterThan(pausedAfterHours * 3600);
});

test('a receiver that fails is left alone for longer each time, ten minutes at most', () => {
  expect([1, 2, 3, 4].map(restAfter)).toEqual([5, 10, 20, 40]);
  expect(restAfter(8)).toBe(600);
  expect(restAfter(2_000)).toBe(600);
});
