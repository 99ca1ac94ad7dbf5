// What the inbox knows of standing duties: seldom read, never older than it may be, anew after a write.
import { plainDate } from '../../../domain/calendar/plain-date';
import type { StandingDuty } from '../../../domain/duty/duty';
import { forgetDuties, knownDuties } from '../../../api/duties/known';
import type { Database } from '../../../prisma/client';

const day = plainDate('2026-11-30');
const named = (key: string): StandingDuty => ({
  ...{ key, kind: 'fillPost', what: null, agencyId: null, agencyName: null, dueOn: null },
  ...{ isOverdue: false, clauses: [], path: '/posts', isOf: () => true, isWatched: false },
});

const place = () => {
  const database = {} as Database;
  let readings = 0;
  let failing = false;
  const read = async (second: number, today = day): Promise<string | undefined> => {
    const now = new Date(Date.parse('2026-11-30T00:00:00Z') + second * 1_000).toISOString();
    const [duty] = await knownDuties(database, 'cixi', { now, today }, () => {
      if (failing) return Promise.reject(new Error('away'));
      readings += 1;
      return Promise.resolve([named(String(readings))]);
    });
    return duty?.key;
  };
  return {
    read,
    forget: (jurisdiction: string) => {
      forgetDuties(database, jurisdiction);
    },
    fail: (is: boolean) => {
      failing = is;
    },
  };
};

test('many pages of tasks cost one reading, then one behind the reader’s back', async () => {
  const { read } = place();
  expect(await Promise.all([read(0), read(0), read(4)])).toEqual(['1', '1', '1']);
  // Old enough to be read anew, young enough to be told meanwhile.
  expect(await read(6)).toBe('1');
  expect(await read(7)).toBe('2');
});

test('what is too old is never told, nor what was found on another day or by a clock ahead', async () => {
  const { read } = place();
  expect(await read(0)).toBe('1');
  expect(await read(60)).toBe('2');
  expect(await read(61, plainDate('2026-12-01'))).toBe('3');
  expect(await read(0, plainDate('2026-12-01'))).toBe('4');
});

test('a write of the place is seen at once; one elsewhere changes nothing', async () => {
  const { read, forget } = place();
  expect(await read(0)).toBe('1');
  forget('huzhou');
  expect(await read(1)).toBe('1');
  forget('cixi');
  expect(await read(1)).toBe('2');
});

test('a reading that fails is not kept: the next one asks again', async () => {
  const { read, fail } = place();
  fail(true);
  await expect(read(0)).rejects.toThrow('away');
  fail(false);
  expect(await read(0)).toBe('1');
});
