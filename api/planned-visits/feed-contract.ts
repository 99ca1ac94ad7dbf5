// Subscriptions: addresses at which a calendar program, which cannot log in, reads what its owner reads.
import { z } from 'zod';
import { idSchema } from '../../domain/inspection/vocabulary';
import { mostFeeds } from '../../domain/permission/feeds';
import {
  icsMediaType,
  nothing,
  openReading,
  pageOf,
  pageQuery,
  reading,
  writing,
  type Operations,
} from '../contract';

const feedParams = z.strictObject({ feedId: idSchema.describe('订阅的编号') });
export type FeedParams = z.infer<typeof feedParams>;

const feed = {
  id: z.string().describe('编号'),
  personId: z.string().describe('何人的订阅'),
  name: z.string().describe('名称'),
  agencyId: z.string().nullable().describe('只含这个机关参加的；空为本人能看到的全部'),
  createdAt: z.string().describe('取得时刻，UTC'),
  lastReadAt: z.string().nullable().describe('最近一次读取的时刻（精确到小时），UTC；没有读过为空'),
  revokedAt: z.string().nullable().describe('停用时刻，UTC；仍有效为空'),
  revokedBy: z.string().nullable().describe('停用的人'),
};
export const feedAnswer = z.strictObject(feed).meta({ id: 'CalendarFeed' });
export type FeedAnswer = z.infer<typeof feedAnswer>;

const newFeedAnswer = z
  .strictObject({
    ...feed,
    path: z
      .string()
      .nullable()
      .describe('订阅地址（本服务之下的路径），只在取得时显示这一次；重复提交的应答中为空'),
  })
  .meta({ id: 'NewCalendarFeed' });

const createBody = z.strictObject({
  name: z.string().trim().min(1).max(100).describe('名称，例如用在哪台设备'),
  agencyId: idSchema.nullable().default(null).describe('只要这个机关参加的；空为本人能看到的全部'),
});
export type CreateFeedBody = z.infer<typeof createBody>;

export const createCalendarFeed = writing({
  path: '/calendar-feeds',
  summary: '取得日历订阅地址',
  description: `日历程序不能登录，故以地址为凭：地址不可猜测，本系统只存其摘要，知道地址的人即能读取，请勿转告他人，泄露的即行停用。读到的总是本人当时能看到的；本人停用、调离的随之失效或者变化。每人至多 ${String(mostFeeds)} 个有效地址。`,
  params: nothing,
  body: createBody,
  answer: newFeedAnswer,
  status: 201,
  refusals: ['calendarFeedNotYours', 'calendarFeedsMany'],
  example: { name: '手机日历', agencyId: null },
});

const listQuery = z.strictObject({ ...pageQuery });
export type FeedQuery = z.infer<typeof listQuery>;

export const listCalendarFeeds = reading({
  path: '/calendar-feeds',
  summary: '本人的日历订阅，新取得的在前；系统管理员看本地区全部',
  params: nothing,
  query: listQuery,
  answer: pageOf(feedAnswer),
});

export const revokeCalendarFeed = writing({
  path: '/calendar-feeds/:feedId/revoke',
  summary: '停用日历订阅地址，即时生效，不能恢复；已停用的不变',
  params: feedParams,
  body: nothing,
  answer: feedAnswer,
  status: 200,
});

const addressParams = z.strictObject({
  address: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,128}$/, '不是订阅地址')
    .describe('取得订阅时所给的一段'),
});
export type AddressParams = z.infer<typeof addressParams>;

export const mostFeedEvents = 5_000;
/** Days that a calendar keeps of what is over. */
export const keptDays = 31;

export const readCalendarFeed = openReading({
  path: '/calendars/:address/visits.ics',
  summary: '日历程序按订阅地址读取计划入企，无须登录',
  description: `今天之前 ${String(keptDays)} 天起的入企安排，至多 ${String(mostFeedEvents)} 次，再多的在末日注明。地址不对或者已停用，一律 404。`,
  params: addressParams,
  query: nothing,
  answer: z.string(),
  mediaType: icsMediaType,
});

export const feedOperations: Operations = {
  listCalendarFeeds,
  createCalendarFeed,
  revokeCalendarFeed,
  readCalendarFeed,
};
