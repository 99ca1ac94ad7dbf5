// A self-check (自查自检, 自查自纠): an enterprise answers the points of a guide for itself and keeps what it put right (JJ-13, HZ-98).
// What it answers is its own: no evidence, no ground for an inspection, whether it shares it or not (docs/decisions/0131).
import { z } from 'zod';
import { plainDateSchema, type PlainDate } from '../calendar/plain-date';
import { passage } from '../items/point';
import type { Actor } from '../shared/actor';
import { refuse, type Refusal } from '../shared/outcome';
import type { GuidePoint } from './guide';

export const selfFindings = ['conforms', 'problem', 'notApplicable'] as const;

const selfAnswer = z.strictObject({
  key: z.string().min(1).max(80).describe('要点编号'),
  found: z.enum(selfFindings).describe('conforms 符合，problem 有问题，notApplicable 不适用'),
  note: passage(2000).nullable().default(null).describe('所见情况；只供本企业'),
  putRight: z
    .strictObject({
      on: plainDateSchema.describe('改正之日'),
      how: passage(2000).describe('怎样改正的；机关看得到'),
    })
    .nullable()
    .default(null)
    .describe('已经改正的；空：没有问题，或者还没有改正'),
});
export type SelfAnswer = z.infer<typeof selfAnswer>;

export const selfAnswersSchema = z.array(selfAnswer).min(1).max(300);

export interface SelfCheck {
  readonly id: string;
  readonly jurisdiction: string;
  readonly enterpriseId: string;
  readonly guideId: string;
  /** Version of the guide that it goes by, whatever comes after it. */
  readonly number: number;
  readonly answers: readonly SelfAnswer[];
  readonly begunAt: string;
  readonly finishedOn: PlainDate | null;
  /** Whether the enterprise wishes the fact, and nothing else, to be public (HZ-101). */
  readonly isPublic: boolean;
  /** Agencies that may read the answers, as long as the enterprise wishes. */
  readonly sharedWith: readonly string[];
  readonly version: number;
}

/** By this an id is known as that of a self-check wherever it is written. */
export const selfCheckIdPrefix = 'self-check-';
/** Written wide, with blanks, invisible signs or another hyphen between, it is still that id. */
const plainly = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\u00ad\u200b-\u200f\u2060\ufeff]|\\[nrt]/gu, '')
    .replaceAll(/[\u2010-\u2015\u2212_]/gu, '-');
const selfCheckId = /self-check-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/**
 * Whoever is of an agency rests nothing on what an enterprise has told itself: no trigger, no finding, no evidence, no case.
 * The enterprise may speak of its own.
 */
export const groundRefusal = ({ roles }: Pick<Actor, 'roles'>, submitted: unknown): Refusal | null => {
  if (roles.every((role) => role === 'enterprise')) return null;
  const named = selfCheckId.exec(plainly(JSON.stringify(submitted)));
  return named === null ? null : refuse('selfCheckNoGround', { selfCheckId: named[0].toLowerCase() });
};

/** Added to what was answered before; after the end only what has been put right since. */
export const answerSelfCheck = (
  check: SelfCheck,
  points: readonly Pick<GuidePoint, 'key'>[],
  given: readonly SelfAnswer[],
  today: PlainDate,
): { readonly ok: true; readonly answers: readonly SelfAnswer[] } | Refusal => {
  const known = new Set(points.map(({ key }) => key));
  const unknown = given.filter(({ key }) => !known.has(key)).map(({ key }) => key);
  if (unknown.length > 0) return refuse('selfCheckPoints', { keys: unknown, why: 'unknown' });
  const ahead = given.filter(({ putRight }) => putRight !== null && putRight.on > today);
  if (ahead.length > 0) return refuse('selfCheckPoints', { keys: ahead.map(({ key }) => key), why: 'ahead' });
  const stray = given.filter(({ found, putRight }) => putRight !== null && found !== 'problem');
  if (stray.length > 0) return refuse('selfCheckPoints', { keys: stray.map(({ key }) => key), why: 'stray' });
  const before = new Map(check.answers.map((answer) => [answer.key, answer]));
  if (check.finishedOn !== null) {
    const changed = given.filter(({ key, found, putRight }) => {
      const old = before.get(key);
      return old?.found !== found || old.putRight !== null || putRight === null;
    });
    if (changed.length > 0)
      return refuse('selfCheckPoints', { keys: changed.map(({ key }) => key), why: 'finished' });
  }
  for (const answer of given) before.set(answer.key, answer);
  return { ok: true, answers: points.flatMap(({ key }) => before.get(key) ?? []) };
};

/** Every point has been looked at. */
export const finishRefusal = (
  check: SelfCheck,
  points: readonly Pick<GuidePoint, 'key'>[],
): Refusal | null => {
  if (check.finishedOn !== null) return refuse('selfCheckFinished', { on: check.finishedOn });
  const answered = new Set(check.answers.map(({ key }) => key));
  const keys = points.filter(({ key }) => !answered.has(key)).map(({ key }) => key);
  return keys.length > 0 ? refuse('selfCheckPoints', { keys, why: 'open' }) : null;
};
