// What an operation of the API is, apart from how it is done: contracts of each noun are made of these.
import { z } from 'zod';
import { recentDaySchema } from '../domain/calendar/plain-date';
import { deadlineStatuses } from '../domain/inspection/deadline';
import { pauseCauses } from '../domain/policy/rule-ids';
import type { ProblemCode } from './problem-statuses';

/** Of an Excel workbook. */
export const xlsxMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const pdfMediaType = 'application/pdf';
/** Of a Word document (Office Open XML). */
export const docxMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const svgMediaType = 'image/svg+xml';
export const pngMediaType = 'image/png';
/** RFC 7517. */
export const jwksMediaType = 'application/jwk-set+json';
export const zipMediaType = 'application/zip';
/** Of an iCalendar (RFC 5545). */
export const icsMediaType = 'text/calendar';

export interface Reading<P = unknown, Q = unknown> {
  readonly kind: 'read';
  /** Below /api/v1, parameters as `:name`. */
  readonly path: string;
  readonly summary: string;
  /** Markdown; when absent the summary says enough. */
  readonly description?: string;
  readonly params: z.ZodType<P>;
  readonly query: z.ZodType<Q>;
  readonly answer: z.ZodType;
  /** Of the answer; application/json when absent. A text/event-stream is described by the `data` of one event. */
  readonly mediaType?:
    | 'text/event-stream'
    | typeof xlsxMediaType
    | typeof pdfMediaType
    | typeof docxMediaType
    | typeof svgMediaType
    | typeof pngMediaType
    | typeof jwksMediaType
    | typeof icsMediaType
    | typeof zipMediaType
    | 'application/octet-stream';
  /** A piece of it may be asked for by `Range`. */
  readonly isRanged?: true;
  /** Codes of problems beside those of every reading (api/openapi/problem-codes.ts). */
  readonly refusals?: readonly ProblemCode[];
  /** For everybody, without login. */
  readonly isPublic?: true;
}

export type WritingMethod = 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** Needs an Idempotency-Key and heeds If-Match. */
export interface Writing<P = unknown, B = unknown> {
  readonly kind: 'write';
  readonly method: WritingMethod;
  readonly path: string;
  readonly summary: string;
  /** Markdown; when absent the summary says enough. */
  readonly description?: string;
  readonly params: z.ZodType<P>;
  readonly body: z.ZodType<B>;
  /** Of the body; application/json when absent. */
  readonly bodyMediaType?: typeof xlsxMediaType;
  /** A whole plan may be sent: up to 2 MB instead of 256 kB. */
  readonly largeBody?: true;
  /** How the write is done; most are told by path and body alone. */
  readonly query?: z.ZodType;
  /** A step of the tus protocol (1.0): its own headers in place of Idempotency-Key and If-Match, bytes or nothing as its body. */
  readonly tus?: 'create' | 'send' | 'drop';
  readonly answer: z.ZodType;
  /** 202: taken in, and nothing is said of what becomes of it. */
  readonly status: 200 | 201 | 202 | 204;
  /** Codes of problems beside those of every writing (api/openapi/problem-codes.ts). */
  readonly refusals?: readonly ProblemCode[];
  /** Body shown in the reference; when absent one is made of the schema. */
  readonly example?: B;
  /** For everybody, without login. */
  readonly isPublic?: true;
}

/** Where the types of parameters and bodies do not matter: in the list of all operations. */
export type Operation = Reading | Writing;
/** By operationId. */
export type Operations = Readonly<Record<string, Operation>>;

export const nothing = z.strictObject({});

export const reading = <P, Q>(parts: Omit<Reading<P, Q>, 'kind'>): Reading<P, Q> => ({
  kind: 'read',
  ...parts,
});
/** For everybody: nobody has to log in for it. */
export interface OpenReading<P = unknown, Q = unknown> extends Reading<P, Q> {
  readonly isPublic: true;
}
export const openReading = <P, Q>(
  parts: Omit<OpenReading<P, Q>, 'kind' | 'isPublic'>,
): OpenReading<P, Q> => ({
  kind: 'read',
  isPublic: true,
  ...parts,
});
/** For everybody, likewise; the key is of the sender's own making, and there is no version to match. */
export interface OpenWriting<P = unknown, B = unknown> extends Writing<P, B> {
  readonly isPublic: true;
}
export const openWriting = <P, B>(
  parts: Omit<OpenWriting<P, B>, 'kind' | 'method' | 'isPublic'>,
): OpenWriting<P, B> => ({ kind: 'write', method: 'POST', isPublic: true, ...parts });
/** A POST unless said otherwise. */
export const writing = <P, B>(
  parts: Omit<Writing<P, B>, 'kind' | 'method'> & { readonly method?: WritingMethod },
): Writing<P, B> => ({ kind: 'write', method: 'POST', ...parts });

/** A day to look for. */
export const daySchema = recentDaySchema;

/** An instant that PostgreSQL knows too, whatever its zone; none of ours is older. */
export const instantSchema = z.iso
  .datetime({ offset: true, error: '应为带时区的时刻，例如 2026-09-30T08:00:00+08:00' })
  .refine((at) => {
    const ms = Date.parse(at);
    return ms >= Date.UTC(1992, 0, 1) && ms < Date.UTC(9999, 11, 31);
  }, '不得早于 1992 年')
  .transform((at) => new Date(at).toISOString());

/** Query fields of every list. */
export const pageQuery = {
  limit: z
    .string()
    .regex(/^(?:[1-9]\d?|100)$/, '应为 1 至 100 的整数')
    .transform(Number)
    .default(20)
    .describe('每页条数，1 至 100，缺省 20'),
  cursor: z.string().min(1).max(300).optional().describe('上一页所给的 nextCursor'),
};

export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    items: z.array(item).describe('本页各项'),
    nextCursor: z.string().nullable().describe('null：没有下一页'),
  });

export const noteAnswer = z
  .strictObject({
    rule: z.string().describe('规则代码'),
    name: z.string().describe('规则名称'),
    strength: z.string().describe('强度：block 不得办理，block* 原则上不得办理，warn 提示，count 计数'),
    message: z.string().describe('写给人看的一句话'),
    clauses: z.array(z.string()).describe('所依据的条款编号'),
    ours: z.string().nullable().describe('文件未作规定时，本系统的理由'),
  })
  .meta({ id: 'Note' });

/** Answer to every accepted command. */
export const commandAnswer = z
  .strictObject({
    id: z.string().describe('检查或信用记录的编号'),
    version: z.int().describe('办理后的版本，同 ETag'),
    stage: z.string().describe('所处环节'),
    stageName: z.string().describe('所处环节的名称'),
    position: z.string().describe('所处位置：环节，检查实施前后再细分'),
    positionName: z.string().describe('所处位置的名称'),
    events: z.array(z.string()).describe('本次发生的事件'),
    notes: z.array(noteAnswer).describe('提示、计数和放行'),
    recordHash: z.string().describe('本步记录的 SHA-256'),
  })
  .meta({ id: 'CommandAnswer' });
export type CommandAnswerBody = z.infer<typeof commandAnswer>;

export const deadlineAnswer = z
  .strictObject({
    id: z.string().describe('编号'),
    rule: z.string().describe('规则代码'),
    name: z.string().describe('名称'),
    subject: z.string().describe('所指对象，如机关编号'),
    part: z.string().nullable().describe('各有期限的事项的编号，如已采纳的措施；空：没有'),
    pauses: z
      .array(
        z.strictObject({
          from: z.string().describe('自何日起不计入'),
          to: z.string().describe('至何日止不计入；次日起接着算'),
          cause: z.enum(pauseCauses).describe('事由代码'),
          name: z.string().describe('事由：合规整改考察期'),
        }),
      )
      .describe('期间停止计算的日子，首尾两日都不计入；空：没有停止过'),
    startedAt: z.string().describe('开始时刻，UTC'),
    startedOn: z.string().describe('开始之日'),
    dueOn: z.string().describe('届满之日'),
    dueAt: z.string().describe('届满时刻，UTC'),
    status: z
      .enum(deadlineStatuses)
      .describe('状态：进行中、已履行、已届满而未办、逾期后已办结或不必再办、已取消'),
    soft: z.boolean().describe('文件只说“及时”而未定期限：只提醒，不算违反'),
    provisional: z.boolean().describe('所涉年份的放假安排尚未公布'),
    calendarVersion: z.string().describe('所用工作日历的版本'),
    clauses: z.array(z.string()).describe('所依据的条款编号'),
    ours: z.string().nullable().describe('文件未定期限时，本系统取值的理由'),
    explanation: z.string().describe('期限从何时起、跨过哪些假日、依据哪条'),
  })
  .meta({ id: 'Deadline' });
export type DeadlineAnswer = z.infer<typeof deadlineAnswer>;

export const timelineEntry = z
  .strictObject({
    sequence: z.int().describe('步骤序号，从 1 起'),
    at: z.string().describe('办理时刻，UTC'),
    actorId: z.string().nullable().describe('企业查看时不显示'),
    onBehalfOf: z.string().nullable().describe('代何人办理；非代理为空，企业查看时不显示'),
    command: z.string().nullable().describe('办理事项代码'),
    title: z.string().nullable().describe('办理事项名称'),
    events: z.array(z.record(z.string(), z.unknown())).describe('本步发生的事件'),
    hash: z.string().describe('本步记录的 SHA-256'),
  })
  .meta({ id: 'TimelineEntry' });
export type TimelineEntry = z.infer<typeof timelineEntry>;

export const actionAnswer = z
  .strictObject({
    command: z.string().describe('办理事项代码'),
    title: z.string().describe('办理事项名称'),
    allowed: z.boolean().describe('您现在能否办理'),
    refusal: z
      .strictObject({
        code: z.string().describe('代码'),
        message: z.string().describe('写给人看的一句话'),
        params: z.record(z.string(), z.unknown()).describe('代码的参数'),
        clauses: z
          .array(
            z.strictObject({ id: z.string().describe('条款编号'), text: z.string().describe('条款原文') }),
          )
          .describe('所依据的条款编号'),
        ours: z.string().nullable().describe('文件未作规定时，本系统的理由'),
        overridableBy: z.string().nullable().describe('可由此身份说明理由后放行'),
      })
      .nullable()
      .describe('不能办理的理由；能办理时为空'),
  })
  .meta({ id: 'AllowedAction' });
export type ActionAnswer = z.infer<typeof actionAnswer>;
