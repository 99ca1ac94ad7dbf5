// Where a suite runs. None begins in the last minutes of a day in Shanghai: it would ask twice what day it is and be told two. And
// RUQI_TEST_AHEAD_DAYS has all of them run on another day: Node by this file, workflows and PostgreSQL by tests/support/ahead.ts.
const { setTimeout: delay } = require('node:timers/promises');
const { TestEnvironment } = require('jest-environment-node');

const dayMs = 86_400_000;
const shanghaiMs = 8 * 3_600_000;
/** Longer than a suite of one day takes. */
const marginMs = 180_000;

const aheadMs = Number(process.env.RUQI_TEST_AHEAD_DAYS ?? 0) * dayMs;

/** `Date` of the suite's own world, so many milliseconds ahead. */
const aheadDate = (Served) => {
  const Ahead = function (...args) {
    if (new.target === undefined) return new Served(Ahead.now()).toString();
    return Reflect.construct(
      Served,
      args.length > 0 ? args : [Ahead.now()],
      new.target === Ahead ? Served : new.target,
    );
  };
  Ahead.now = () => Served.now() + aheadMs;
  Ahead.parse = Served.parse;
  Ahead.UTC = Served.UTC;
  Ahead.prototype = Served.prototype;
  return Ahead;
};

class Environment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.lastsADay = !context.testPath.includes('/tests/unit/');
    if (aheadMs !== 0) this.global.Date = aheadDate(this.global.Date);
  }

  async setup() {
    await super.setup();
    if (!this.lastsADay) return;
    const leftMs = dayMs - ((Date.now() + aheadMs + shanghaiMs) % dayMs);
    if (leftMs < marginMs) await delay(leftMs);
  }
}

module.exports = Environment;
