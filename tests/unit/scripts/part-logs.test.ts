// Which lines of a part's log a person is told of at the terminal.
import { faultIn } from '../../../scripts/supervisor/part-logs';

describe('a fault in a log line', () => {
  test.each([
    [
      'pino error',
      '{"level":50,"time":1,"msg":"record failed","err":{"message":"no room"}}',
      'record failed: no room',
    ],
    [
      'Temporal error',
      '{"level":"ERROR","msg":"service failures","error":"unavailable"}',
      'service failures: unavailable',
    ],
    [
      'PostgreSQL error',
      '2026-02-13 01:00:00 UTC [7] FATAL:  out of memory',
      '2026-02-13 01:00:00 UTC [7] FATAL:  out of memory',
    ],
    ['SDK error', '2026-02-13T01:00:00Z [ERROR] poll failed', '2026-02-13T01:00:00Z [ERROR] poll failed'],
  ])('%s is shown', (_title, line, shown) => {
    expect(faultIn(line)).toBe(shown);
  });

  test.each([
    ['pino warning', '{"level":40,"msg":"slow"}'],
    ['Temporal warning', '{"level":"WARN","msg":"network dial error"}'],
    ['PostgreSQL log', '2026-02-13 01:00:00 UTC [7] LOG:  an ERROR was once here'],
    ['broken JSON', '{"level":50,'],
    ['plain words', 'ERRORS: none'],
  ])('%s is not', (_title, line) => {
    expect(faultIn(line)).toBeUndefined();
  });
});
