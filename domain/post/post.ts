// Posts inside agencies (内设机构、负责人、专职人员): exactly one holder of each at a time; who lacks one is told (HZ-14, DE-103).
import { z } from 'zod';
import { recentDaySchema, type PlainDate } from '../calendar/plain-date';
import { lineSchema } from '../draw/commitment';
import { idSchema } from '../inspection/vocabulary';
import type { PostKind } from '../policy/posts';

export const postSchema = z.strictObject({
  agencyId: idSchema.describe('机关'),
  kind: z
    .string()
    .regex(/^[a-z][a-zA-Z]{0,39}$/, '应为小写字母开头的英文标识')
    .describe('岗位，取自 GET /post-kinds'),
  unit: lineSchema(100).nullable().default(null).describe('由内设机构担任的：机构名称'),
  personId: idSchema.nullable().default(null).describe('由人担任的：人员编号，须是这个机关的'),
  fullTime: z.boolean().default(false).describe('是否专职；要求专职的岗位须为 true'),
  from: recentDaySchema.describe('自哪天起'),
  basis: lineSchema(200).nullable().default(null).describe('确定的文件或者会议'),
});
export type PostText = z.infer<typeof postSchema>;

export interface Post extends PostText {
  readonly id: string;
  readonly jurisdiction: string;
  /** From this day on held no more. */
  readonly endedOn: PlainDate | null;
  readonly endReason: string | null;
  readonly version: number;
}

export const isHeldOn = ({ from, endedOn }: Pick<Post, 'from' | 'endedOn'>, day: PlainDate): boolean =>
  from <= day && (endedOn === null || day < endedOn);

/** Whether two holdings share a day. */
export const overlapsInTime = (
  a: Pick<Post, 'from' | 'endedOn'>,
  b: Pick<Post, 'from' | 'endedOn'>,
): boolean => (b.endedOn === null || a.from < b.endedOn) && (a.endedOn === null || b.from < a.endedOn);

/** A body that has to fill posts. */
export interface PostBody {
  readonly agencyId: string;
  readonly agencyName: string;
  readonly level: string;
}

/** none: nobody holds it; holderLeft: who is entered no longer belongs to the agency. */
export const gapReasons = ['none', 'holderLeft'] as const;
export type GapReason = (typeof gapReasons)[number];

export interface PostGap {
  readonly body: PostBody;
  readonly post: PostKind;
  readonly why: GapReason;
  /** Since when: the last holder's end; null: there never was one, or the day is not known. */
  readonly since: PlainDate | null;
}

const isAsked = ({ of }: PostKind, { level }: PostBody): boolean => of === 'agency' || level === 'township';

const lastEnd = (posts: readonly Post[], day: PlainDate): PlainDate | null =>
  posts
    .flatMap(({ endedOn }) => (endedOn !== null && endedOn <= day ? [endedOn] : []))
    .sort()
    .at(-1) ?? null;

/** @param staff ids of people who belong to the agencies they are entered for, as `agency person` */
export const postGaps = (
  bodies: readonly PostBody[],
  kinds: readonly PostKind[],
  posts: readonly Post[],
  staff: ReadonlySet<string>,
  day: PlainDate,
): readonly PostGap[] =>
  bodies.flatMap((body) =>
    kinds
      .filter((kind) => isAsked(kind, body))
      .flatMap((post): PostGap[] => {
        const own = posts.filter(({ agencyId, kind }) => agencyId === body.agencyId && kind === post.kind);
        const holder = own.find((one) => isHeldOn(one, day));
        if (holder === undefined) return [{ body, post, why: 'none', since: lastEnd(own, day) }];
        return holder.personId === null || staff.has(`${body.agencyId} ${holder.personId}`)
          ? []
          : [{ body, post, why: 'holderLeft', since: null }];
      }),
  );
