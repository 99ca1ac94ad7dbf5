// Reads what a story left behind: the record of each lifecycle, its letters as they reached the mail server, its chain.
import { z } from 'zod';
import { getLifecycle } from '../../prisma/queries/lifecycles';
import { timeline } from '../../prisma/queries/timeline';
import { verifyChain } from '../../prisma/verify-chain';
import { until } from '../../processes/until';
import type { Database } from '../../prisma/client';
import type { LifecycleTale, RecordedStep, SentLetter } from '../telling/tale';
import type { Cast } from './story';

const lettersTimeoutMs = 30_000;
const received = z.array(z.object({ messageId: z.string().nullable(), subject: z.string() }));

/** Settles when nothing is on its way any more. @throws when letters stay unsent */
const allSent = async ({ prisma }: Database): Promise<void> => {
  const settled = await until(
    async () =>
      (await prisma.notification.count({ where: { resolvedAt: null } })) === 0 &&
      (await prisma.letter.count({ where: { sentAt: null, givenUpAt: null } })) === 0,
    { timeoutMs: lettersTimeoutMs, everyMs: 100 },
  );
  if (!settled) throw new Error('信件没有全部送出 (letters were not all sent)');
};

/** Subjects of all letters that the mail server holds, by Message-ID. */
const subjectsAt = async (mailUrl: string): Promise<ReadonlyMap<string, string>> => {
  const response = await fetch(`${mailUrl}/messages`);
  const letters = received.parse(await response.json());
  return new Map(letters.map(({ messageId, subject }) => [messageId ?? '', subject]));
};

const lettersOf = async (
  { prisma }: Database,
  lifecycleId: string,
  subjects: ReadonlyMap<string, string>,
): Promise<SentLetter[]> => {
  const notices = await prisma.notification.findMany({
    where: { lifecycleId },
    include: { letters: { orderBy: { id: 'asc' } } },
    orderBy: { id: 'asc' },
  });
  return notices.flatMap(({ sequence, letters }) =>
    letters.flatMap(({ messageId, personId }) => {
      const subject = subjects.get(messageId);
      return subject === undefined ? [] : [{ sequence, to: personId, subject }];
    }),
  );
};

const readOne = async (
  database: Database,
  cast: Cast,
  subjects: ReadonlyMap<string, string>,
): Promise<LifecycleTale> => {
  const { name, title, lifecycleId, refusals } = cast;
  const lifecycle = await getLifecycle(database.pool, lifecycleId);
  if (lifecycle === null) throw new Error(`${name}: 没有记录 (no record of ${lifecycleId})`);
  const steps = await timeline(database.pool, lifecycleId);
  return {
    name,
    title,
    lifecycleId,
    jurisdiction: lifecycle.jurisdiction,
    enterpriseName: lifecycle.enterpriseName ?? lifecycle.enterpriseId ?? lifecycle.jurisdiction,
    outcome: ('outcome' in lifecycle.state ? lifecycle.state.outcome : null) ?? lifecycle.stage,
    // The record holds the events that the rule book's types describe; it was written by them.
    steps: steps as unknown as readonly RecordedStep[],
    deadlines: lifecycle.state.deadlines,
    calendar: lifecycle.state.calendar,
    refusals,
    letters: await lettersOf(database, lifecycleId, subjects),
    isChainWhole: (await verifyChain(database.pool, lifecycleId)).isWhole,
  };
};

/** @param mailUrl pages of the mail server */
export const readBack = async (
  database: Database,
  mailUrl: string,
  casts: readonly Cast[],
): Promise<readonly LifecycleTale[]> => {
  await allSent(database);
  const subjects = await subjectsAt(mailUrl);
  const tales: LifecycleTale[] = [];
  for (const cast of casts) tales.push(await readOne(database, cast, subjects));
  return tales;
};
