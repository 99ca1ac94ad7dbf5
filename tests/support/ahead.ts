// Suites on another day than today (tests/support/environment.cjs): workflows and PostgreSQL are as far ahead as Node is.
import type { WorkflowBundle } from '@temporalio/worker';

const dayMs = 86_400_000;
const aheadMs = Number(process.env['RUQI_TEST_AHEAD_DAYS'] ?? 0) * dayMs;

/** Runs after the SDK has put its own `Date` in place, before any lifecycle is loaded. */
const aheadBy = (ms: number): string => `
{
  const Served = globalThis.Date;
  const Ahead = function (...args) {
    return args.length > 0 ? new Served(...args) : new Served(Ahead.now());
  };
  Ahead.now = () => Served.now() + ${String(ms)};
  Ahead.parse = Served.parse;
  Ahead.UTC = Served.UTC;
  Ahead.prototype = Served.prototype;
  globalThis.Date = Ahead;
}
`;

/** A bundle whose workflows take it to be so many milliseconds later. @throws for one without its source map */
export const codeAhead = (code: string, ms: number): string => {
  // The source map is the last line, and is read to its end.
  const map = code.lastIndexOf('//# sourceMappingURL=');
  if (map < 0) throw new Error('a bundle of workflows without its source map');
  return `${code.slice(0, map)}${aheadBy(ms)}${code.slice(map)}`;
};

/** The bundle for suites of this run. */
export const onTheDay = (bundle: WorkflowBundle): WorkflowBundle =>
  aheadMs !== 0 && 'code' in bundle ? { ...bundle, code: codeAhead(bundle.code, aheadMs) } : bundle;

/** Statements for a database whose `now()` is to be as far ahead; none on the day itself. */
export const sqlOfTheDay =
  aheadMs === 0
    ? []
    : [
        `CREATE SCHEMA ahead`,
        `CREATE FUNCTION ahead.now() RETURNS timestamptz STABLE LANGUAGE sql AS
           $$ SELECT pg_catalog.now() + interval '${String(aheadMs / 1000)} seconds' $$`,
        `ALTER ROLE ruqi SET search_path = ahead, pg_catalog, public`,
      ];
