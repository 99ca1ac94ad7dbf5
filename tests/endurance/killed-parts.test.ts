// kill -9 of each part in the middle of inspections (docs/decisions/0005, 0020): each ends as if nothing had happened.
import { install, type Installation } from './installation';
import { courseOf, expectCompleted, expectWhole, stepsOf } from './record';
import { acts, draft, goOn, live, perform, type Lived } from './whole-life';
import { eventually } from '../support/eventually';

const patienceMs = 300_000;
const atOnce = 4;

let product: Installation;
let undisturbed: Awaited<ReturnType<typeof courseOf>>;

beforeAll(async () => {
  product = await install();
  const { id } = await live(product);
  undisturbed = await courseOf(product.api.database.pool, id);
}, patienceMs);

// A test that fails in mid-kill must not take the next ones with it.
afterEach(async () => {
  for (const part of ['postgres', 'temporal', 'worker'] as const) await product[part].isBack();
}, patienceMs);

afterAll(async () => {
  await product.close();
}, patienceMs);

/** Whole, closed and with the same steps as without a death. */
const expectSameSteps = async (lived: Lived): Promise<void> => {
  const { pool } = product.api.database;
  await expectWhole(pool, lived);
  const { steps, lifecycle, deadlines } = await courseOf(pool, lived.id);
  expect({ steps, lifecycle, deadlines }).toEqual({
    steps: undisturbed.steps,
    lifecycle: undisturbed.lifecycle,
    deadlines: undisturbed.deadlines,
  });
  // The notice of results is issued on the way, by the command that serves it.
  const commanded = undisturbed.steps.filter(({ command }) => command !== 'issueDocument');
  expect(lived.answers.map(({ version }) => version)).toEqual(commanded.map(({ sequence }) => sequence));
  await expectCompleted(product.client, lived.id);
};

/** And, beside the steps, with the same tasks, notices and visits. */
const expectUndisturbed = async (lived: Lived): Promise<void> => {
  await expectSameSteps(lived);
  expect(await courseOf(product.api.database.pool, lived.id)).toEqual(undisturbed);
};

test('undisturbed, a complaint is twelve acts and the notice it issues to closed', () => {
  expect(undisturbed.steps.map(({ command }) => command)).toEqual([
    'draftInspection',
    ...acts.flatMap(({ command }) =>
      command === 'serveResultNotice' ? ['issueDocument', command] : [command],
    ),
  ]);
  expect(undisturbed.lifecycle).toMatchObject([{ stage: 'closed', ended: true, next_deadline_at: null }]);
});

/** After so many answers to several inspections at once: at each, one has just been answered and the others wait. */
const moments = {
  worker: [9],
  temporal: [3, 17, 33],
  postgres: [2, 10, 18, 26, 34],
} as const;

test.each(['postgres', 'temporal', 'worker'] as const)(
  '%s killed while updates are in flight and before others are sent: every inspection ends as it would have',
  async (part) => {
    let answered = 0;
    const kills: Promise<void>[] = [];
    const onAnswer = (): void => {
      answered += 1;
      if (moments[part].some((moment) => moment === answered))
        kills.push(product[part].isBack().then(product[part].kill));
    };
    const lives = await Promise.all(Array.from({ length: atOnce }, () => live(product, onAnswer)));
    await Promise.all(kills);
    expect(kills).toHaveLength(moments[part].length);
    await product[part].isBack();
    for (const lived of lives) await expectUndisturbed(lived);
  },
  patienceMs,
);

test(
  'the worker killed after our commit and before Temporal accepted it, two updates being in flight: what the lost task recorded is superseded',
  async () => {
    const { relay, worker, api } = product;
    const { pool } = api.database;
    const [submit, approve, fileHere, fileThere, ...rest] = acts;
    if (submit === undefined || approve === undefined || fileHere === undefined || fileThere === undefined)
      throw new Error('too few acts');
    const begun = await goOn(product, await draft(product), [submit, approve]);
    const cut = relay.cutAt('record-step', 'reply');
    const filings = [fileHere, fileThere].map((act) => perform(product, begun.id, act));
    await cut;
    const lost = async (): Promise<string | undefined> => (await stepsOf(pool, begun.id))[3]?.hash;
    const isCommitted = async (): Promise<boolean> => (await lost()) !== undefined;
    await eventually('the commit', isCommitted);
    const lostHash = await lost();
    await worker.kill();

    const filed = (await Promise.all(filings)).sort((a, b) => a.version - b.version);
    const lived = await goOn(product, { id: begun.id, answers: [...begun.answers, ...filed] }, rest);
    // The repeated task may have taken the two filings in the other order.
    await expectSameSteps(lived);
    const { rows } = await pool.query<{ sequence: number; hash: string }>(
      `SELECT sequence, encode(hash, 'hex') AS hash FROM superseded_step WHERE lifecycle_id = $1`,
      [lived.id],
    );
    expect(rows).toEqual([{ sequence: 4, hash: lostHash }]);
    expect(filed[0]?.recordHash).not.toBe(lostHash);
  },
  patienceMs,
);
