// What every part of a year has at hand: the city, the API as its people use it, the clock.
import { problemSchema, type Problem } from '../../api/problem-details';
import { shanghaiDay, type PlainDate } from '../../domain/calendar/plain-date';
import type { Say } from '../../processes/progress';
import { until } from '../../processes/until';
import { openDesk } from '../stage/desk';
import type { Installation } from '../stage/installation';
import type { City } from './city';

export interface YearStage {
  readonly city: City;
  readonly installation: Installation;
  readonly say: Say;
  readonly today: () => PlainDate;
  /** POST below /api/v1. @throws YearFault when it is refused */
  readonly act: (personId: string, path: string, body: unknown) => Promise<unknown>;
  /** POST that may be refused. @returns the refusal; null: it was accepted */
  readonly attempt: (personId: string, path: string, body: unknown) => Promise<Problem | null>;
  readonly read: (personId: string, path: string) => Promise<unknown>;
}

/** The year went another way than it was told to. */
export class YearFault extends Error {
  override readonly name = 'YearFault';
}

const inWords = ({ code, detail, clauses, faults }: Problem): string =>
  `${code}：${detail}（${(clauses ?? []).map(({ id }) => id).join('、')}）${JSON.stringify(faults ?? [])}`;

export const openStage = (city: City, installation: Installation, say: Say): YearStage => {
  const desk = openDesk(installation, `year-${city.place.id}`);
  const { clock } = installation;
  return {
    city,
    installation,
    say,
    today: () => shanghaiDay(clock.now()),
    act: async (personId, path, body) => {
      const reply = await desk.write(personId, path, body);
      if (reply.ok) return reply.body;
      throw new YearFault(`${clock.now()} ${personId} ${path} 未被接受：${inWords(reply.problem)}`);
    },
    attempt: async (personId, path, body) => {
      const reply = await desk.write(personId, path, body);
      return reply.ok ? null : problemSchema.parse(reply.problem);
    },
    read: desk.read,
  };
};

/** @throws YearFault when it was accepted, or refused for another reason */
export const expectRule = (refused: Problem | null, code: string): void => {
  if (refused === null) throw new YearFault(`应因 ${code} 被拒，却被接受`);
  if (refused.code !== code) throw new YearFault(`应因 ${code} 被拒，却因 ${inWords(refused)}`);
};

const patienceMs = 120_000;

/** Until what the worker does beside the calls is done. @throws YearFault */
export const waitFor = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
  if (!(await until(holds, { timeoutMs: patienceMs, everyMs: 50 }))) throw new YearFault(`没有等到：${what}`);
};

/** At most so many at once. */
export const eachAtOnce = async <T>(
  all: readonly T[],
  atOnce: number,
  act: (one: T) => Promise<void>,
): Promise<void> => {
  const left = [...all];
  const lane = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await act(one);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, lane));
};

/** Calls in flight: enough to keep two cores busy. */
export const callsAtOnce = 8;
