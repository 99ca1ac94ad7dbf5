// kill -9 of PostgreSQL while the timer of a deadline is pending: it lapses once, as soon as that can be recorded. Not so the
// worker: the time-skipping server goes on handing tasks to a dead worker's polls, and its clock stands still meanwhile.
import { openServerClock, type ServerClock } from '../../demo/stage/clock';
import { addDays, plainDate, shanghaiInstant, type PlainDate } from '../../domain/calendar/plain-date';
import { inspectionWorkflowId } from '../../workflows/workflow-ids';
import { describeWithTimeSkipping, useTimeSkippingServer } from '../support/servers';
import { install, type Installation } from './installation';
import { startMailCatcher, type MailCatcher } from './mail-catcher';
import { allQuiet } from './outbox';
import { courseOf, expectCompleted, expectWhole, stepsOf } from './record';
import { acts, draft, goOn, type Lived } from './whole-life';
import { eventually } from '../support/eventually';

const patienceMs = 300_000;
/** Mondays of weeks without a holiday; the approval is due on the Thursday. */
const mondays = ['2026-03-02', '2026-03-09'].map(plainDate);

describeWithTimeSkipping('a deadline whose timer is pending when PostgreSQL is killed', () => {
  const temporal = useTimeSkippingServer('2026-03-01T09:00:00+08:00');
  let clock: ServerClock;
  let mail: MailCatcher;
  let product: Installation;
  let undisturbed: Awaited<ReturnType<typeof courseOf>>;

  /** To eight o'clock of that day: before anybody is written to. */
  const moveTo = (day: PlainDate): Promise<void> => clock.moveTo(shanghaiInstant(day, 8));

  const commandsOf = async (id: string): Promise<readonly string[]> =>
    (await stepsOf(product.api.database.pool, id)).map(({ command }) => command);

  /** Submitted for an approval that does not come in time, then approved and carried through. */
  const lapse = async (monday: PlainDate | undefined, disturb: typeof undisturbedWeek): Promise<Lived> => {
    if (monday === undefined) throw new Error('no week left');
    await moveTo(monday);
    const window = { from: monday, to: addDays(monday, 10) };
    const waiting = await goOn(product, await draft(product, { window }), acts.slice(0, 1));
    // The server's clock cannot jump while a letter is on its way.
    await allQuiet(product);
    await disturb(waiting.id, addDays(monday, 4));
    const hasLapsed = async (): Promise<boolean> => (await commandsOf(waiting.id)).includes('lapseDeadline');
    await eventually('the lapse', hasLapsed);
    return await goOn(product, waiting, acts.slice(1));
  };

  const undisturbedWeek = (_id: string, friday: PlainDate): Promise<void> => moveTo(friday);

  /** Dead when the deadline's timer fires, and back afterwards. */
  const postgresDead = async (id: string, friday: PlainDate): Promise<void> => {
    const letBack = await product.postgres.killForAWhile();
    const moved = moveTo(friday);
    const hasFired = async (): Promise<boolean> => {
      const { events } = await product.client.workflow.getHandle(inspectionWorkflowId(id)).fetchHistory();
      return events?.some(({ timerFiredEventAttributes: fired }) => (fired ?? null) !== null) ?? false;
    };
    await eventually('the timer', hasFired);
    letBack();
    await product.postgres.isBack();
    await moved;
  };

  const expectUndisturbed = async (lived: Lived): Promise<void> => {
    const { pool } = product.api.database;
    await expectWhole(pool, lived);
    expect(await courseOf(pool, lived.id)).toEqual(undisturbed);
    await expectCompleted(product.client, lived.id);
  };

  beforeAll(async () => {
    clock = await openServerClock(temporal.address);
    mail = await startMailCatcher();
    product = await install({
      smtpUrl: mail.url,
      given: { temporalAddress: temporal.address, now: clock.now },
    });
    const { id } = await lapse(mondays[0], undisturbedWeek);
    undisturbed = await courseOf(product.api.database.pool, id);
  }, patienceMs);

  afterAll(async () => {
    await product.close();
    await clock.close();
    await mail.close();
  }, patienceMs);

  test('undisturbed, the approval is reminded of and lapses, each once', () => {
    const commands = undisturbed.steps.map(({ command }) => command);
    expect(commands.slice(0, 5)).toEqual([
      'draftInspection',
      'submitForReview',
      'remindOfDeadline',
      'lapseDeadline',
      'approve',
    ]);
    expect(undisturbed.deadlines).toContainEqual({ deadline_id: 'approval:2', status: 'settledLate' });
  });

  test(
    'PostgreSQL dead at its time records it when it is back',
    async () => {
      await expectUndisturbed(await lapse(mondays[1], postgresDead));
    },
    patienceMs,
  );
});
