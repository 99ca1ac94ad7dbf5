// The schedule of planning days on a full Temporal server: when it will act, and that making it again changes nothing.
import { connectClient, type TemporalClient } from '../../../temporal-config/connection';
import { ensureSchedules } from '../../../temporal-config/schedules';
import { planningDayScheduleId } from '../../../workflows/workflow-ids';
import { useDevServer } from '../../support/servers';

describe('the schedules of planning', () => {
  const temporal = useDevServer();
  let connected: TemporalClient;

  beforeAll(async () => {
    connected = await connectClient({
      temporalAddress: temporal.address,
      temporalNamespace: temporal.namespace,
    });
    // Two workers start at once, and one of them again.
    await Promise.all([1, 2].map(() => ensureSchedules(connected.client, ['huzhou', 'cixi'])));
    await ensureSchedules(connected.client, ['huzhou', 'cixi']);
  });

  afterAll(() => connected.close());

  test('every day at half past midnight in Shanghai, one action a day', async () => {
    const { info, schedule } = await described('huzhou');
    const next = info.nextActionTimes.map((at) => at.getTime());
    expect(next).toHaveLength(10);
    for (const at of next) expect(new Date(at).toISOString().slice(10)).toBe('T16:30:00.000Z');
    expect(next.slice(1).map((at, index) => at - (next[index] ?? 0))).toEqual(Array(9).fill(86_400_000));
    expect(schedule).toBe('Asia/Shanghai');
  });

  test('days missed by a server that was away are made up for, up to a year; a day still running is not doubled', async () => {
    const { policies } = await described('cixi');
    expect(policies).toMatchObject({ overlap: 'SKIP', catchupWindow: 365 * 86_400_000 });
  });

  const described = async (jurisdiction: string) => {
    const { info, spec, policies } = await connected.client.schedule
      .getHandle(planningDayScheduleId(jurisdiction))
      .describe();
    return { info, schedule: spec.timezone, policies };
  };
});
