// An inspecting body cleared up, confirmed by the government and announced, or taken off the register (DE-06, HZ-77, JJ-07).
import { z } from 'zod';
import { recentDaySchema, type PlainDate } from '../calendar/plain-date';
import { lineSchema } from '../draw/commitment';
import { idSchema } from '../inspection/vocabulary';
import type { BodyConfirmation as Terms } from '../policy/posts';

/** By which of the three titles a body may inspect (DE-05); none of them: it may not. */
export const bodyTitles = ['agency', 'authorised', 'entrusted'] as const;

export const proposalSchema = z
  .strictObject({
    agencyId: idSchema.describe('机关'),
    outcome: z.enum(['keep', 'remove']).describe('keep 符合条件，予以确认；remove 不符合，从名录中清除'),
    title: z
      .enum(bodyTitles)
      .nullable()
      .describe('agency 行政机关；authorised 法律、法规授权的组织；entrusted 依法受委托的组织；清除的为空'),
    ground: lineSchema(500).describe('检查权的法律、法规、规章依据；清除的写明为何不符合'),
  })
  .refine(({ outcome, title }) => (outcome === 'keep') === (title !== null), {
    path: ['title'],
    message: '确认的须写明主体类别，清除的为空',
  });
export type Proposal = z.infer<typeof proposalSchema>;

export const decisionSchema = z.strictObject({
  confirmed: z.boolean().describe('是否同意'),
  decisionRef: lineSchema(100).describe('决定的文号'),
  reason: lineSchema(500).nullable().default(null).describe('不同意的理由'),
});
export type Decision = z.infer<typeof decisionSchema>;

export const announcementSchema = z.strictObject({
  publicationRef: lineSchema(200).describe('在何处、以哪份公告向社会公布'),
  publishedOn: recentDaySchema.describe('公布之日，不得晚于今天'),
});
export type Announcement = z.infer<typeof announcementSchema>;

export const confirmationStatuses = ['proposed', 'confirmed', 'rejected', 'announced'] as const;
export type ConfirmationStatus = (typeof confirmationStatuses)[number];

export interface Confirmation extends Proposal {
  readonly id: string;
  readonly jurisdiction: string;
  readonly status: ConfirmationStatus;
  readonly proposedBy: string;
  readonly proposedOn: PlainDate;
  readonly decision: (Decision & { readonly on: PlainDate; readonly by: string }) | null;
  readonly announcement: Announcement | null;
  readonly version: number;
}

/** Where a body stands: announced under a confirmation, on the way, announced without one, or neither. */
export const bodyStandings = [
  'announced',
  'toAnnounce',
  'toConfirm',
  'announcedOnly',
  'unconfirmed',
] as const;
export type BodyStanding = (typeof bodyStandings)[number];

/** By the newest confirmation that still counts. */
export const standingOf = (
  latest: Pick<Confirmation, 'status' | 'outcome'> | null,
  publishedOn: PlainDate | null,
): BodyStanding => {
  if (latest?.status === 'announced' && latest.outcome === 'keep') return 'announced';
  if (latest?.status === 'confirmed') return 'toAnnounce';
  if (latest?.status === 'proposed') return 'toConfirm';
  return publishedOn === null ? 'unconfirmed' : 'announcedOnly';
};

/** Whether the date of the document has passed while something is left to do; on that day it has not. */
export const isLate = (standing: BodyStanding, { dueOn }: Terms, today: PlainDate): boolean =>
  standing !== 'announced' && dueOn !== null && dueOn < today;
