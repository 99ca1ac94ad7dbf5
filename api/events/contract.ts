// What the stream of changes says: that something changed, never what; whoever is told reads it anew.
import { z } from 'zod';
import { feedEventTypes } from '../../prisma/queries/feed';
import { nothing, reading, type Operations } from '../contract';

const placePattern = /^\d{1,19}\.\d{1,19}$/;

const eventsQuery = z.strictObject({
  after: z
    .string()
    .regex(placePattern, '应为本接口给出的事件编号')
    .optional()
    .describe('从此事件编号之后继续；请求头 Last-Event-ID 优先'),
});

/** The `data` of one event. */
export const eventAnswer = z
  .strictObject({
    type: z
      .enum([...feedEventTypes, 'gap'])
      .describe(
        'lifecycle.changed：检查或信用修复有变化；task.opened、task.changed、task.closed：待办产生、变化、不再等您；gap：有缺漏，请重新查询',
      ),
    id: z.string().nullable().describe('检查、信用记录或待办的编号；gap 为空'),
    version: z.int().nullable().describe('其时流程的版本；gap 为空'),
  })
  .meta({ id: 'Event' });
export type EventAnswer = z.infer<typeof eventAnswer>;

export const streamEvents = reading({
  path: '/events',
  summary: '实时变化（Server-Sent Events）',
  description: [
    '只说什么变了，内容请再查询；只告知您有权查看的。每条有 `id`（续传用）、`event`（类型）和 `data`（见 Event）。',
    '',
    '- 断线后带 `Last-Event-ID` 重连，从断处继续，不缺不漏；缺漏超过 7 天或者太多时先收到 `event: gap`，请重新查询各列表。',
    '- 同一变化可能说两遍；每 15 秒有一次心跳。',
    '- 令牌到期、人员停用或者身份变动时连接结束，请用新令牌重连。每人至多 10 个连接。',
  ].join('\n'),
  params: nothing,
  query: eventsQuery,
  answer: eventAnswer,
  mediaType: 'text/event-stream',
  refusals: ['tooManyStreams'],
});

export const eventOperations: Operations = { streamEvents };
