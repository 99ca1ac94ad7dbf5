// The zone of the machine never moves a date: the same sample is computed by processes in zones around the globe.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { zoneSample } from './zone-sample';

const script = `
  const { zoneSample } = require(process.argv[1]);
  const localDay = new Date('2026-10-08T00:00:00Z').getDate();
  console.log(JSON.stringify({ localDay, offset: new Date('2026-07-01T00:00:00Z').getTimezoneOffset(), sample: zoneSample() }));
`;

function runInZone(zone: string): unknown {
  const args = ['--require', require.resolve('tsx/cjs'), '--eval', script, join(__dirname, 'zone-sample.ts')];
  return JSON.parse(
    execFileSync(process.execPath, args, { env: { ...process.env, TZ: zone }, encoding: 'utf8' }),
  );
}

describe('dates do not depend on the zone of the machine', () => {
  it.each([
    ['UTC', 0, 8],
    ['America/Los_Angeles', 420, 7],
    ['Europe/Berlin', -120, 8],
    ['Asia/Shanghai', -480, 8],
    ['Pacific/Kiritimati', -840, 8],
    ['Pacific/Pago_Pago', 660, 7],
  ])('in %s, where Date itself reads %i minutes off UTC', (zone, offset, localDay) => {
    expect(runInZone(zone)).toEqual({ offset, localDay, sample: zoneSample() });
  });
});
