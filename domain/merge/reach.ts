// Which weeks a search for room has reached, as bits, so that most visits are passed over with one look.
import { at } from './at';

/** A year has at most 54 weeks: two whole numbers of 32 bits. */
export type WeekBits = readonly [low: number, high: number];

const WORD = 32;

export const weekBits = (weeks: readonly number[]): WeekBits => {
  let low = 0;
  let high = 0;
  for (const week of weeks)
    if (week < WORD) low |= 1 << week;
    else high |= 1 << (week - WORD);
  return [low, high];
};

/** People in a team, at most; larger ones are looked up as this. */
const MOST_PEOPLE = 30;

export class Reach {
  /** The smallest team by which each week was reached: a smaller one is easier to make way for. */
  private readonly smallest: Float64Array;
  /** By team: weeks that were not reached by as small a one. */
  private readonly openLow = new Int32Array(MOST_PEOPLE + 1).fill(-1);
  private readonly openHigh = new Int32Array(MOST_PEOPLE + 1).fill(-1);

  /** @param start the overloaded week: reached from the beginning, and open to nobody but in exchange */
  constructor(
    weeks: number,
    private readonly start: number,
  ) {
    this.smallest = new Float64Array(weeks).fill(Infinity);
    this.add(start, 0);
  }

  isOpen(week: number, people: number): boolean {
    return people < at(this.smallest, week);
  }

  add(week: number, people: number): void {
    this.smallest[week] = people;
    const [low, high] = weekBits([week]);
    for (let team = people; team <= MOST_PEOPLE; team += 1) {
      this.openLow[team] = at(this.openLow, team) & ~low;
      this.openHigh[team] = at(this.openHigh, team) & ~high;
    }
  }

  /** Whether one of a visit's weeks is open to such a team, or the first week in exchange. */
  meets([low, high]: WeekBits, people: number, inExchange: boolean): boolean {
    const team = Math.min(people, MOST_PEOPLE);
    if ((low & at(this.openLow, team)) !== 0 || (high & at(this.openHigh, team)) !== 0) return true;
    if (!inExchange) return false;
    const { start } = this;
    return start < WORD ? (low & (1 << start)) !== 0 : (high & (1 << (start - WORD))) !== 0;
  }
}
