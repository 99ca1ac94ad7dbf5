// A training for enterprises (HZ-98): offered, announced in a public calendar, enrolled for by the enterprise, attended. At the
// enterprise's own premises it is a visit instead (domain/other-visit, kind training).
import { z } from 'zod';
import { plainDateSchema, type PlainDate } from '../calendar/plain-date';
import { idSchema } from '../inspection/vocabulary';
import { passage } from '../items/point';
import type { OtherVisitPolicy } from '../policy/other-visits';
import { line } from '../registers/fields';
import { refuse, type Refusal } from '../shared/outcome';
import { isNamed } from '../other-visit/decide';

const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, '时间写作 09:00');

export const trainingSchema = z
  .strictObject({
    title: line(200).describe('名称'),
    content: passage(4000).describe('讲什么'),
    on: plainDateSchema.describe('日期'),
    from: time.describe('开始，北京时间'),
    to: time.describe('结束，北京时间'),
    place: line(300).describe('地点或者网址；到企业内办的，另行登记为入企'),
    seats: z.int().min(1).max(10_000).nullable().default(null).describe('名额；空：不限'),
    seatsEach: z.int().min(1).max(100).default(2).describe('每家企业至多几人'),
    enrolUntil: plainDateSchema.describe('报名截止之日'),
    tradeCodes: z
      .array(z.string().regex(/^[A-T]\d{0,4}$/, '应为国民经济行业代码（GB/T 4754）或者其前几位，例如 C27'))
      .max(50)
      .default([])
      .describe('面向的行业；空：不限'),
    guideIds: z.array(idSchema).max(20).default([]).describe('所讲的指引'),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], error: '结束应在开始之后' })
  .refine(({ on, enrolUntil }) => enrolUntil <= on, {
    path: ['enrolUntil'],
    error: '报名截止不得晚于培训之日',
  });
export type TrainingOffer = z.infer<typeof trainingSchema>;

export const trainingStatuses = ['announced', 'held', 'cancelled'] as const;
export type TrainingStatus = (typeof trainingStatuses)[number];

export interface Training extends TrainingOffer {
  readonly id: string;
  readonly jurisdiction: string;
  readonly agencyId: string | null;
  readonly status: TrainingStatus;
  readonly cancelReason: string | null;
  /** ISO instant of the last change that a reader sees. */
  readonly revisedAt: string;
  readonly version: number;
}

export interface Enrolment {
  readonly enterpriseId: string;
  readonly people: number;
  /** What it wishes to have answered. */
  readonly question: string | null;
  /** How many came; null: not held yet, or nobody said. */
  readonly attended: number | null;
}

/** The enterprise alone decides whom it sends; nobody is named in the invitation (HZ-99, HZ-100). */
export const offerRefusal = (
  { on, enrolUntil, title, content }: TrainingOffer,
  today: PlainDate,
  { attendeesFree }: OtherVisitPolicy,
): Refusal | null => {
  if (enrolUntil < today) return refuse('dateNotLater', { date: enrolUntil, than: today });
  if (on < today) return refuse('dateNotLater', { date: on, than: today });
  return attendeesFree.value.includes('training') && isNamed(`${title}${content}`)
    ? refuse('otherVisitAttendees', { kind: 'training' }, attendeesFree.source)
    : null;
};

export const trainingStateRefusal = (
  { status }: Training,
  act: 'change' | 'cancel' | 'hold' | 'enrol' | 'leave',
): Refusal | null => (status === 'announced' ? null : refuse('trainingState', { status, act }));

/** @param taken seats of the others */
export const enrolRefusal = (
  training: Training,
  people: number,
  taken: number,
  today: PlainDate,
): Refusal | null => {
  const wrong = trainingStateRefusal(training, 'enrol');
  if (wrong !== null) return wrong;
  const { enrolUntil, seats, seatsEach } = training;
  if (today > enrolUntil) return refuse('trainingClosed', { until: enrolUntil, today });
  if (people > seatsEach) return refuse('trainingFull', { people, left: seatsEach, each: true });
  return seats !== null && taken + people > seats
    ? refuse('trainingFull', { people, left: Math.max(0, seats - taken), each: false })
    : null;
};

export const holdRefusal = (training: Training, today: PlainDate): Refusal | null =>
  trainingStateRefusal(training, 'hold') ??
  (today < training.on ? refuse('trainingState', { status: training.status, act: 'hold' }) : null);
