// Letters and kill -9 of the worker: one repeats only where the worker died between the mail server's yes and its record,
// and then under the same Message-ID; a death elsewhere gives exactly one.
import { install, type Installation } from './installation';
import { startMailCatcher, type MailCatcher } from './mail-catcher';
import { allSent } from './outbox';
import { acts, draft, goOn, live } from './whole-life';

const patienceMs = 300_000;
/** A worker that died with a batch is missed after 20 s (workflows/activity-options.ts): well before its batch's two minutes. */
const missedMs = 100_000;

let mail: MailCatcher;
let product: Installation;

beforeAll(async () => {
  mail = await startMailCatcher();
  product = await install({ smtpUrl: mail.url });
}, patienceMs);

afterAll(async () => {
  await product.close();
  await mail.close();
}, patienceMs);

const rows = async <R extends object>(text: string): Promise<readonly R[]> =>
  (await product.api.database.pool.query<R>(text)).rows;

/** What two minutes do, made short: the claims of the dead worker run out (activities/outbox.ts). */
const claimsRunOut = async (): Promise<void> => {
  await rows('UPDATE letter SET next_attempt_at = now() WHERE sent_at IS NULL');
};

/** How often each letter in the outbox's book was accepted by the mail server, by Message-ID. */
const timesAccepted = async (): Promise<ReadonlyMap<string, number>> => {
  const written = await rows<{ message_id: string }>('SELECT message_id FROM letter ORDER BY id');
  const counts = new Map(written.map(({ message_id: id }) => [id, 0]));
  for (const id of mail.accepted) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

const expectOnceEach = async (except: readonly string[] = []): Promise<void> => {
  const times = await timesAccepted();
  const wanted = [...times.keys()].map((id) => [id, except.includes(id) ? 2 : 1]);
  expect(Object.fromEntries(times)).toEqual(Object.fromEntries(wanted));
};

const killed = async (): Promise<void> => {
  const letBack = await product.worker.killForAWhile();
  await claimsRunOut();
  letBack();
  await product.worker.isBack();
};

test(
  'undisturbed, every letter of an inspection is accepted once',
  async () => {
    await live(product);
    await allSent(product);
    expect(mail.accepted.length).toBeGreaterThan(0);
    await expectOnceEach();
  },
  patienceMs,
);

test(
  'killed before the mail server accepted a letter: it comes once',
  async () => {
    const silent = mail.fallSilentAtNextRecipient();
    await goOn(product, await draft(product), acts.slice(0, 2));
    await silent;
    await killed();
    await allSent(product, missedMs);
    await expectOnceEach();
  },
  patienceMs,
);

test(
  'killed between the mail server’s yes and its record: those letters alone come again, under the same Message-ID',
  async () => {
    const unrecorded = product.relay.cutAt('SET sent_at = now()', 'request');
    await goOn(product, await draft(product), acts.slice(0, 2));
    await unrecorded;
    const letBack = await product.worker.killForAWhile();
    const open = await rows<{ message_id: string }>('SELECT message_id FROM letter WHERE sent_at IS NULL');
    const times = await timesAccepted();
    const repeated = open.map(({ message_id: id }) => id).filter((id) => times.get(id) === 1);
    expect(repeated.length).toBeGreaterThan(0);
    await claimsRunOut();
    letBack();
    await allSent(product, missedMs);
    await expectOnceEach(repeated);
  },
  patienceMs,
);
